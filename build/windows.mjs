import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkNodeVersion } from './setup/node-version.mjs'
import { withExclusiveLock } from './setup/exclusive-lock.mjs'
import { cacheFolder, project } from './setup/folders.mjs'
import { run, say } from './setup/command.mjs'
import { countTests, skippedTests } from './setup/vitest.mjs'
import { ensureWindowsNode } from './setup/windows-node.mjs'
import { copyForWindows } from './setup/windows-copy.mjs'
import { ensureWine } from './setup/wine.mjs'

/** Names every test that does not run on Windows, with its reason: a test that silently stops running is noticed. */
const explained = readFileSync(join(project, 'docs', 'windows.md'), 'utf8')

const projects = ['unit', 'integration', 'migrations']

/** The path under Wine of a file on Linux. */
const windowsPath = (file) => `Z:${file.replaceAll('/', '\\')}`

async function testUnderWine(folder, chosen) {
  const windows = ensureWine(folder)
  const node = ensureWindowsNode(folder)
  const copy = join(folder, 'project')
  await copyForWindows(copy)
  const record = join(folder, 'tests.json')
  rmSync(record, { force: true })
  say('running the tests under Wine')
  const args = [
    ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.mts'],
    ...projects.map((name) => `--project=${name}`),
    ...['--maxWorkers=2', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${windowsPath(record)}`,
    ...chosen
  ]
  try {
    const code = await windows.run(node, args, { cwd: copy, output: join(folder, 'output.txt') })
    return { ...countTests(record, code), skipped: skippedTests(record) }
  } finally {
    windows.end()
  }
}

// npm run windows                         the vault's tests, as Windows sees them
// npm run windows -- tests/unit/x.test.ts these files (anything goes to vitest)
await run(async (args) => {
  checkNodeVersion()
  const folder = join(cacheFolder(), 'windows')
  mkdirSync(folder, { recursive: true })
  const test = () => testUnderWine(folder, args)
  const { passed, failed, skipped } = await withExclusiveLock('windows', test, folder)
  const unexplained = skipped.filter((title) => !explained.includes(title))
  for (const title of unexplained) say(`skipped, and not named in docs/windows.md: ${title}`)
  const all = failed + unexplained.length
  process.stdout.write(`\n${passed} passed, ${all} failed\n`)
  return all === 0 ? 0 : 1
})
