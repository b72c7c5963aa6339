import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { threadProgram } from './thread-program.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const assetPrefix = '\0asset-path/'

/** `import file from 'x?asset'` gives the path of a file, as electron-vite does in the built app. */
const assetPath: Plugin = {
  name: 'asset-path',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('?asset')) return null
    const found = await this.resolve(source.slice(0, -'?asset'.length), importer)
    // The path goes in as hex: an id that shows node_modules would be left to Node, which cannot load it.
    return found && `${assetPrefix}${Buffer.from(found.id.split('?')[0] ?? '').toString('hex')}`
  },
  load(id) {
    if (!id.startsWith(assetPrefix)) return null
    return `export default ${JSON.stringify(Buffer.from(id.slice(assetPrefix.length), 'hex').toString())}`
  }
}

const MINUTE_MS = 60_000
// A test is run once more when a page crashed: the renderer of the older Electron does so now and then during the
// accessibility check. A test that fails otherwise, or twice, shows a fault of ours.
const inElectron = {
  testTimeout: 6 * MINUTE_MS,
  hookTimeout: 3 * MINUTE_MS,
  // The first check comes at once: this limit is for a slow computer.
  expect: { poll: { timeout: 10_000 } },
  setupFiles: ['tests/e2e/support/own-environment.ts'],
  retry: { count: 1, condition: /crash/i }
}
/** As many files in parallel as there are environments: each has its own display and home. */
const environments = (JSON.parse(process.env['DOSSIER_APP_ENVIRONMENTS'] ?? '[{}]') as unknown[]).length
const together = { ...inElectron, maxWorkers: environments, sequence: { groupOrder: 1 } }
const oneAtATime = { ...inElectron, fileParallelism: false, sequence: { groupOrder: 2 } }

/** Runs apart, where there is no network: a file for each language. */
const walk = 'tests/e2e/walk-*.test.ts'

/**
 * These have the computer for themselves: they measure time, memory or who has the focus, or (start) open the demo
 * practice that another file may be making.
 */
const alone = ['lock-warning', 'lock-when-idle', 'lock-while-typing', 'memory', 'start', 'window-place'].map(
  (name) => `tests/e2e/${name}.test.ts`
)

/** The file that takes longest begins first, so that it does not run on alone when all others are done. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification): boolean =>
      moduleId.endsWith('/accessibility.test.ts')
    const sorted = await super.sort(files)
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}

export default defineConfig({
  root,
  plugins: [assetPath, threadProgram],
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      ...['unit', 'integration', 'migrations', 'architecture'].map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`tests/${name}/**/*.test.{ts,tsx}`],
          testTimeout: 30_000,
          hookTimeout: 30_000
        }
      })),
      { extends: true, test: { ...together, name: 'walk', include: [walk] } },
      {
        extends: true,
        test: { ...together, name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: [walk, ...alone] }
      },
      { extends: true, test: { ...oneAtATime, name: 'e2e-alone', include: alone } }
    ]
  }
})
