import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import rules from './layers.cjs'

const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const layers = resolve('tests/architecture/layers.cjs')
const rooms: string[] = []

/** Lays out a small tree of the given files and names the rules that it breaks. */
function brokenRules(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'dossier-layers-'))
  rooms.push(root)
  const packages = ['electron', '@journeyapps/sqlcipher', 'better-sqlite3-multiple-ciphers', 'zod']
  const installed = packages.map((name) => [`node_modules/${name}/index.js`, 'module.exports = {}'] as const)
  for (const [path, text] of [...installed, ...Object.entries(files)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const parts = ['electron', 'renderer', 'shared']
  for (const part of parts) mkdirSync(join(root, part), { recursive: true })
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', layers, '--output-type', 'json', ...parts],
    {
      cwd: root,
      encoding: 'utf8'
    }
  )
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } }
  return [...new Set(summary.violations.map((violation) => violation.rule.name))]
}

const uses = (path: string) => `import { a } from '${path}'\nexport const b = a\n`
const a = 'export const a = 1\n'

const breaches: [rule: string, files: Record<string, string>][] = [
  [
    'no-circles',
    { 'shared/x.ts': uses('./y'), 'shared/y.ts': "import { b } from './x'\nexport const a = b\n" }
  ],
  ['no-missing-files', { 'shared/x.ts': uses('./nowhere') }],
  ['screens-know-only-shared', { 'renderer/x.ts': uses('../electron/y'), 'electron/y.ts': a }],
  ['electron-knows-only-shared', { 'electron/x.ts': uses('../renderer/y'), 'renderer/y.ts': a }],
  ['shared-knows-nothing-of-ours', { 'shared/x.ts': uses('../electron/y'), 'electron/y.ts': a }],
  ['screens-and-shared-know-no-system', { 'renderer/x.ts': uses('electron') }],
  ['screens-and-shared-know-no-node', { 'shared/x.ts': uses('node:fs') }],
  ['vault-is-plain-node', { 'electron/vault/x.ts': uses('electron') }],
  ['vault-is-plain-node', { 'electron/vault/x.ts': uses('../shell/y'), 'electron/shell/y.ts': a }],
  [
    'vault-never-reaches-electron',
    { 'electron/vault/x.ts': uses('../y'), 'electron/y.ts': uses('electron') }
  ],
  ['shell-never-opens-the-vault', { 'electron/shell/x.ts': uses('../vault/y'), 'electron/vault/y.ts': a }],
  ['only-the-database-sees-the-binding', { 'electron/vault/notes/x.ts': uses('@journeyapps/sqlcipher') }],
  ['only-the-database-sees-the-binding', { 'electron/vault/x.ts': uses('better-sqlite3-multiple-ciphers') }],
  [
    'sql-as-text-is-for-a-few',
    { 'electron/vault/notes/x.ts': uses('../database/sql-text'), 'electron/vault/database/sql-text.ts': a }
  ],
  [
    'sql-as-text-is-for-a-few',
    { 'electron/vault/notes/x.ts': uses('../database/sql'), 'electron/vault/database/sql.ts': a }
  ],
  [
    'migrations-stand-alone',
    {
      'electron/vault/database/migrations/0009-x.ts': uses('../../names'),
      'electron/vault/names.ts': a
    }
  ],
  [
    'vault-domains-meet-at-their-index',
    { 'electron/vault/notes/x.ts': uses('../people/y'), 'electron/vault/people/y.ts': a }
  ],
  ['client-is-the-ground-of-the-screens', { 'renderer/client/x.ts': uses('../ui/y'), 'renderer/ui/y.ts': a }],
  [
    'client-is-the-ground-of-the-screens',
    { 'renderer/client/x.ts': uses('../features/notes'), 'renderer/features/notes/index.ts': a }
  ],
  ['ui-knows-the-client-at-most', { 'renderer/ui/x.ts': uses('../app/y'), 'renderer/app/y.ts': a }],
  [
    'ui-knows-the-client-at-most',
    { 'renderer/ui/x.ts': uses('../features/notes'), 'renderer/features/notes/index.ts': a }
  ],
  [
    'features-never-reach-the-roof',
    { 'renderer/features/notes/x.ts': uses('../../app/y'), 'renderer/app/y.ts': a }
  ],
  [
    'the-roof-meets-features-at-their-index',
    { 'renderer/app/x.ts': uses('../features/notes/y'), 'renderer/features/notes/y.ts': a }
  ],
  [
    'the-roof-meets-features-at-their-index',
    { 'renderer/main.tsx': uses('./features/notes/y'), 'renderer/features/notes/y.ts': a }
  ],
  ['words-know-no-screen', { 'renderer/i18n/x.ts': uses('../client/y'), 'renderer/client/y.ts': a }],
  [
    'words-are-words-alone',
    { 'renderer/features/notes/words.nl.ts': uses('./y'), 'renderer/features/notes/y.ts': a }
  ],
  ['words-are-words-alone', { 'renderer/ui/words.en.ts': uses('zod') }],
  [
    'words-of-a-model-are-its-shape',
    { 'renderer/ui/words.fr.ts': uses('./words.nl'), 'renderer/ui/words.nl.ts': a }
  ],
  ['styles-know-no-screen', { 'renderer/styles/x.ts': uses('../i18n/y'), 'renderer/i18n/y.ts': a }],
  [
    'features-meet-at-their-index',
    { 'renderer/features/notes/x.tsx': uses('../people/y'), 'renderer/features/people/y.tsx': a }
  ]
]

afterAll(() => {
  for (const room of rooms) rmSync(room, { recursive: true })
})

describe('the layers', () => {
  it.each(breaches)('%s fires', (rule, files) => {
    expect(brokenRules(files)).toContain(rule)
  })

  it('has a breach for every rule', () => {
    const shown = new Set(breaches.map(([rule]) => rule))
    expect(rules.forbidden.map((rule) => rule.name).filter((name) => !shown.has(name))).toEqual([])
  })

  it('lets the intended imports pass', () => {
    const files = {
      'shared/rule.ts': `import type { Shape } from './shape'\nexport const a: Shape = 1\n`,
      'shared/shape.ts': "import { a } from './rule'\nexport type Shape = number\nexport const b = a\n",
      'electron/vault/notes/x.ts': uses('../people'),
      'electron/vault/people/index.ts': "export { a } from '../../../shared/rule'\n",
      'electron/vault/database/driver.ts': uses('@journeyapps/sqlcipher'),
      'electron/shell/window.ts': uses('electron'),
      'renderer/features/notes/x.tsx': uses('../people'),
      'renderer/features/people/index.ts': a,
      'renderer/features/feature.ts': uses('../client/call'),
      'renderer/features/notes/y.tsx': uses('../../ui/button'),
      'renderer/app/frame.tsx':
        "export { a } from '../features/people'\nexport { b } from '../features/feature'\n",
      'renderer/ui/button.tsx': uses('../client/call'),
      'renderer/client/call.ts': uses('../i18n/words'),
      'renderer/i18n/words.ts': a,
      'renderer/features/people/words.nl.ts': a,
      'renderer/features/people/words.fr.ts':
        "import type * as model from './words.nl'\nexport const a: typeof model.a = 1\n",
      'renderer/app/words/all.nl.ts': "export { a } from '../../features/people/words.nl'\n"
    }
    expect(brokenRules(files)).toEqual([])
  })
})

interface Linted {
  rule: string
  file: string
  text: string
}

/** How many faults one rule of the project's linter finds in each text, were it in that file. */
function faultsFound(cases: readonly Linted[]): number[] {
  const script = `
    import { ESLint, Linter } from 'eslint'
    const linter = new ESLint({ overrideConfigFile: 'build/eslint.config.mjs' })
    const found = []
    for (const { rule, file, text } of ${JSON.stringify(cases)}) {
      const { rules } = await linter.calculateConfigForFile(file)
      found.push(new Linter().verify(text, { rules: { [rule]: rules[rule] ?? 'off' } }).length)
    }
    process.stdout.write(JSON.stringify(found))`
  const args = ['--input-type=module', '-e', script]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as number[]
}

describe('the linter', () => {
  it('refuses what the layers refuse, while it is typed', () => {
    const imports = [
      ['renderer/features/notes/page.tsx', 'node:fs'],
      ['renderer/app/gate.tsx', 'electron'],
      ['shared/domain/rule.ts', 'node:crypto'],
      ['electron/vault/notes/write.ts', 'electron'],
      ['electron/vault/database/driver.ts', 'electron'],
      ['electron/shell/window.ts', '@journeyapps/sqlcipher']
    ].map(([file = '', name = '']) => ({ file, text: `import { a } from '${name}'` }))
    const cases = imports.map((each) => ({ ...each, rule: 'no-restricted-imports' }))
    expect(faultsFound(cases)).toEqual(imports.map(() => 1))
  })

  it('refuses a fixed sleep in the tests of the real app, but where conditions are waited for', () => {
    const rule = 'no-restricted-syntax'
    const text = `
      import { setTimeout as pause } from 'node:timers/promises'
      await page.waitForTimeout(500)
      await new Promise((done) => setTimeout(done, 500))`
    const files = ['tests/e2e/walk-nl.test.ts', 'tests/e2e/support/until.ts']
    expect(faultsFound(files.map((file) => ({ rule, file, text })))).toEqual([3, 0])
  })
})
