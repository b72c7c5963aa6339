import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { project } from './places.mjs'

/** R: the practice's privacy policy; S: security; U: use. A title may show several, that of a group is for all in it. */
const ids = /^((?:[RSU]\d\d\w? )+)(.*)$/s
const group = 'describe'
const namers = [group, 'it', 'test']

const unique = (values) => [...new Set(values)]

/** `test`, of test(...), test.each(...)(...) and describe.runIf(...)(...). */
function namerOf(expression) {
  if (ts.isIdentifier(expression)) return expression.text
  return ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression)
    ? namerOf(expression.expression)
    : undefined
}

/** What stands in a title for a value of each of its cases. */
const places = /%[sdij#]|%%|\$[\w.]+/g

/** The promises in the titles of one test file: { id, above, text }; `above` is the title of the group it stands in. */
function promisesIn(source) {
  const found = []
  const visit = (node, above, inherited) => {
    const title = ts.isCallExpression(node) && namers.includes(namerOf(node.expression)) && node.arguments[0]
    if (!title || !ts.isStringLiteralLike(title))
      return ts.forEachChild(node, (child) => visit(child, above, inherited))
    const [, named = '', rest = title.text] = ids.exec(title.text) ?? []
    const text = rest.replaceAll(places, '…')
    const all = unique([...inherited, ...named.split(' ').filter(Boolean)])
    if (namerOf(node.expression) === group) {
      const path = above === '' ? text : `${above} ${text}`
      return ts.forEachChild(node, (child) => visit(child, path, all))
    }
    for (const id of all) found.push({ id, above, text })
  }
  visit(ts.createSourceFile('test.tsx', source, ts.ScriptTarget.Latest), '', [])
  return found
}

/** Every promise that a title of a test names: { id, above, text, file }. */
export function allPromises(tests = join(project, 'tests')) {
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) =>
      promisesIn(readFileSync(join(tests, file), 'utf8')).map((promise) => ({
        ...promise,
        file: file.replace(/\.test\.tsx?$/, '')
      }))
    )
}

const sentence = (text) => text[0].toUpperCase() + text.slice(1)

/** Titles of one group are said in one sentence: "Who may receive a report: nobody while it is unsigned; its sponsor." */
function saidInOne(shown) {
  const alone = shown.filter(({ above }) => above === '').map(({ text }) => text)
  const groups = unique(shown.map(({ above }) => above)).filter(Boolean)
  const together = groups.map((above) => {
    const titles = shown.filter((each) => each.above === above).map(({ text }) => text)
    return `${above}: ${unique(titles).join('; ')}`
  })
  return `${unique([...together, ...alone])
    .map(sentence)
    .join('. ')}.`
}

const cell = (text) => text.replaceAll('|', '\\|')

const toldFigure = ({ figure, by, day }) => `${figure} (\`${by}\`, ${day})`

/**
 * The table of the README, a row for each id. `figures` holds what was measured last for an id: a list of
 * { figure, by, day, machine }.
 */
export function tableOf(promises, figures) {
  const all = unique(promises.map(({ id }) => id)).sort()
  const strangers = Object.keys(figures).filter((id) => !all.includes(id))
  if (strangers.length > 0)
    throw new Error(`docs/figures.json has figures for what no test promises: ${strangers.join(', ')}.`)
  const rows = all.map((id) => {
    const shown = promises.filter((promise) => promise.id === id)
    const files = unique(shown.map(({ file }) => `\`${file}\``)).join(', ')
    const measured = (figures[id] ?? []).map(toldFigure).join('; ')
    return `| ${id} | ${cell(saidInOne(shown))} | ${files} | ${cell(measured)} |`
  })
  const machines = unique(Object.values(figures).flatMap((list) => list.map(({ machine }) => machine)))
  return [
    '| id | promise | test | last figure |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(machines.length > 0 ? ['', `Machine of the figures: ${machines.join('; ')}.`] : [])
  ].join('\n')
}
