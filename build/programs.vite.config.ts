import { defineConfig } from 'electron-vite'
import { threadProgram } from './thread-program.mjs'

// Bundles one development-only program (application.mjs names it), which may use the code of the app. It is never packaged.
const { name, entries } = JSON.parse(process.env.DOSSIER_PROGRAM ?? '{}') as {
  name: string
  entries: Record<string, string>
}
const native = ['@journeyapps/sqlcipher', '@node-rs/argon2', 'better-sqlite3-multiple-ciphers']

export default defineConfig({
  main: {
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [threadProgram],
    build: {
      target: 'node18',
      outDir: `out/${name}`,
      externalizeDeps: false,
      rolldownOptions: {
        input: entries,
        external: [...native, 'playwright-core', '@axe-core/playwright'],
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
      }
    }
  }
})
