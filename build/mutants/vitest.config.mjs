import { defineConfig } from 'vitest/config'
import shared from '../vitest.config.mts'
import { areas } from './areas.mjs'

/** The tests of one area, as the projects run them. */
export default defineConfig({
  root: shared.root,
  plugins: shared.plugins,
  test: { include: areas[process.env.DOSSIER_MUTANTS].tests, testTimeout: 30_000, hookTimeout: 30_000 }
})
