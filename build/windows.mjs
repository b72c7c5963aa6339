import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkNodeVersion } from './setup/node-version.mjs'
import { withExclusiveLock } from './setup/exclusive-lock.mjs'
import { cacheFolder } from './setup/places.mjs'
import { run, say } from './setup/say.mjs'
import { countTests } from './setup/vitest.mjs'
import { ensureWindowsNode } from './setup/windows-node.mjs'
import { copyForWindows } from './setup/windows-copy.mjs'
import { ensureWine } from './setup/wine.mjs'

const projects = ['unit', 'integration', 'migrations']

/** As Windows sees a file of Linux. */
const windowsPath = (file) => `Z:${file.replaceAll('/', '\\')}`

// npm run windows                         the vault's tests, as Windows sees them
// npm run windows -- tests/unit/x.test.ts these files (anything goes to vitest)
await run(async (args) => {
  checkNodeVersion()
  const folder = join(cacheFolder(), 'windows')
  mkdirSync(folder, { recursive: true })
  return withExclusiveLock(
    'windows',
    async () => {
      const windows = ensureWine(folder)
      const node = ensureWindowsNode(folder)
      const copy = join(folder, 'project')
      await copyForWindows(copy)
      const record = join(folder, 'tests.json')
      try {
        say('running the tests under Wine')
        const code = await windows.run(
          node,
          [
            ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.mts'],
            ...projects.map((name) => `--project=${name}`),
            ...['--maxWorkers=2', '--reporter=default', '--reporter=json'],
            `--outputFile.json=${windowsPath(record)}`,
            ...args
          ],
          { cwd: copy, output: join(folder, 'output.txt') }
        )
        const { passed, failed } = countTests(record, code)
        process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
        return failed === 0 ? 0 : 1
      } finally {
        windows.end()
      }
    },
    folder
  )
})
