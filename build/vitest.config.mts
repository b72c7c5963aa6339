import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
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
// Under Wine (npm run windows) starting a process and opening a file take several times as long.
const patienceMs = (process.platform === 'win32' ? 3 : 0.5) * MINUTE_MS
// Once more when a page crashed: the older runtime's renderer does so now and then under the accessibility check. What
// fails otherwise, or twice, is a fault of ours.
const inElectron = {
  testTimeout: 6 * MINUTE_MS,
  hookTimeout: 3 * MINUTE_MS,
  // The first look comes at once: the limit is for a computer that has more to do.
  expect: { poll: { timeout: 10_000 } },
  setupFiles: ['tests/e2e/support/own-room.ts'],
  retry: { count: 1, condition: /crash/i }
}
const oneAtATime = { ...inElectron, fileParallelism: false }

/** Runs apart, where there is no network. */
const walk = 'tests/e2e/walk.test.ts'

/**
 * These have the computer for themselves: they measure time, memory or who has the focus, or (start) open the demo
 * practice that another file may be making.
 */
const alone = ['lock-warning', 'lock-when-idle', 'lock-while-typing', 'memory', 'start', 'window-place'].map(
  (name) => `tests/e2e/${name}.test.ts`
)

/** As many files at once as there are rooms: each has its own display and home. */
const rooms = (JSON.parse(process.env['DOSSIER_ROOMS'] ?? '[{}]') as unknown[]).length

export default defineConfig({
  root,
  plugins: [assetPath, threadProgram],
  test: {
    projects: [
      ...['unit', 'integration', 'migrations', 'architecture'].map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`tests/${name}/**/*.test.{ts,tsx}`],
          testTimeout: patienceMs,
          hookTimeout: patienceMs
        }
      })),
      { extends: true, test: { ...oneAtATime, name: 'walk', include: [walk] } },
      {
        extends: true,
        test: {
          ...inElectron,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [walk, ...alone],
          maxWorkers: rooms,
          sequence: { groupOrder: 1 }
        }
      },
      {
        extends: true,
        test: { ...oneAtATime, name: 'e2e-alone', include: alone, sequence: { groupOrder: 2 } }
      }
    ]
  }
})
