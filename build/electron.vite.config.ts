import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { noteBundledPackages } from './bundled-packages'
import { threadProgram } from './thread-program.mjs'

// The floor is Electron 25: Chromium 114 and Node 18, CommonJS main. Natives are the only packages that stay outside the bundle.
const native = ['@journeyapps/sqlcipher', '@node-rs/argon2', 'better-sqlite3-multiple-ciphers']

// Packages such as React would otherwise choose their development form in Node.
const define = { 'process.env.NODE_ENV': '"production"' }

export default defineConfig({
  main: {
    define,
    plugins: [threadProgram, noteBundledPackages('main')],
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { main: 'electron/main.ts', vault: 'electron/vault/vault.ts' },
        external: native,
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
      }
    }
  },
  preload: {
    define,
    plugins: [noteBundledPackages('preload')],
    build: {
      target: 'node18',
      externalizeDeps: false,
      // A sandboxed preload cannot require a file beside it: each one is a single file.
      isolatedEntries: true,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts', 'print-preload': 'electron/shell/print-preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].js' }
      }
    }
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), noteBundledPackages('renderer')],
    // The app protocol puts a fresh nonce here in every response.
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      target: 'chrome114',
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // The page is read from the disk, not over a network: one large file costs nothing.
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: 'renderer/index.html' }
    }
  }
})
