import { defineConfig } from 'vitest/config'
import shared from '../vitest.config.mts'
import { areas } from './areas.mjs'

/** StrykerJS asks for threads; the binding of SQLCipher crashes when a thread ends that used it. */
const inProcesses = {
  name: 'in-processes',
  configureVitest({ project }) {
    project.config.pool = 'forks'
  }
}

/** The tests of one area, as the projects run them. */
export default defineConfig({
  root: shared.root,
  plugins: [...shared.plugins, inProcesses],
  test: { include: areas[process.env.DOSSIER_MUTANTS].tests, testTimeout: 30_000, hookTimeout: 30_000 }
})
