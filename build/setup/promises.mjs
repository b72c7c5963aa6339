import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { project } from './folders.mjs'

/**
 * Ids at the start of a title. R: the practice's privacy policy; S: security; U: use. A title may have several; the ids
 * of a group hold for every test in it.
 */
const ids = /^((?:[RSU]\d\d\w? )+)(.*)$/s
const groupFunction = 'describe'
const testFunctions = [groupFunction, 'it', 'test']

const unique = (values) => [...new Set(values)]

/** `test`, of test(...), test.each(...)(...) and describe.runIf(...)(...). */
function calledFunction(expression) {
  if (ts.isIdentifier(expression)) return expression.text
  return ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression)
    ? calledFunction(expression.expression)
    : undefined
}

/** Placeholders in a title for the values of each case. */
const placeholders = /%[sdij#]|%%|\$[\w.]+/g

/** The promises in the titles of one test file: { id, groupTitle, text }. `groupTitle` is empty outside a group. */
function promisesIn(source) {
  const found = []
  const visit = (node, groupTitle, inherited) => {
    const title =
      ts.isCallExpression(node) &&
      testFunctions.includes(calledFunction(node.expression)) &&
      node.arguments[0]
    if (!title || !ts.isStringLiteralLike(title))
      return ts.forEachChild(node, (child) => visit(child, groupTitle, inherited))
    const [, named = '', rest = title.text] = ids.exec(title.text) ?? []
    const text = rest.replaceAll(placeholders, '…')
    const all = unique([...inherited, ...named.split(' ').filter(Boolean)])
    if (calledFunction(node.expression) === groupFunction) {
      const path = groupTitle === '' ? text : `${groupTitle} ${text}`
      return ts.forEachChild(node, (child) => visit(child, path, all))
    }
    for (const id of all) found.push({ id, groupTitle, text })
  }
  visit(ts.createSourceFile('test.tsx', source, ts.ScriptTarget.Latest), '', [])
  return found
}

/** Every promise in the titles of the tests: { id, groupTitle, text, file }. */
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

/**
 * Joins the titles of one group into one sentence: "Who may receive a report: nobody while it is unsigned; its
 * sponsor."
 */
function joinTitles(shown) {
  const alone = shown.filter(({ groupTitle }) => groupTitle === '').map(({ text }) => text)
  const groups = unique(shown.map(({ groupTitle }) => groupTitle)).filter(Boolean)
  const together = groups.map((groupTitle) => {
    const titles = shown.filter((each) => each.groupTitle === groupTitle).map(({ text }) => text)
    return `${groupTitle}: ${unique(titles).join('; ')}`
  })
  return `${unique([...together, ...alone])
    .map(sentence)
    .join('. ')}.`
}

const cell = (text) => text.replaceAll('|', '\\|')

const figureText = ({ figure, by, day }) => `${figure} (\`${by}\`, ${day})`

/**
 * The table of the README, one row for each id. `figures` holds the last measurements of an id: a list of { figure, by,
 * day, machine }.
 */
export function tableOf(promises, figures) {
  const all = unique(promises.map(({ id }) => id)).sort()
  const unknownIds = Object.keys(figures).filter((id) => !all.includes(id))
  if (unknownIds.length > 0)
    throw new Error(`docs/figures.json has figures for what no test promises: ${unknownIds.join(', ')}.`)
  const rows = all.map((id) => {
    const shown = promises.filter((promise) => promise.id === id)
    const files = unique(shown.map(({ file }) => `\`${file}\``)).join(', ')
    const measured = (figures[id] ?? []).map(figureText).join('; ')
    return `| ${id} | ${cell(joinTitles(shown))} | ${files} | ${cell(measured)} |`
  })
  const machines = unique(Object.values(figures).flatMap((list) => list.map(({ machine }) => machine)))
  return [
    '| id | promise | test | last figure |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(machines.length > 0 ? ['', `Machine of the figures: ${machines.join('; ')}.`] : [])
  ].join('\n')
}
