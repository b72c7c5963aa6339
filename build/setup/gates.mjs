import { join } from 'node:path'
import { project } from './places.mjs'
import { runShown } from './programs.mjs'
import { inSandbox, inSandboxWithoutNetwork } from './sandbox.mjs'

const tool = (...path) => join(project, 'node_modules', ...path)
const node = async (...args) => (await runShown(process.execPath, args, { cwd: project })).code === 0

async function typesAgree() {
  let good = true
  for (const part of ['shared', 'electron', 'electron/tsconfig.preload.json', 'renderer', 'tests']) {
    process.stdout.write(`tsc -p ${part}\n`)
    good = (await node(tool('typescript', 'bin', 'tsc'), '-p', part, '--pretty')) && good
  }
  return good
}

/** The gates that are not tests, in the order they run: each one passes or fails as a whole. */
export const checks = {
  format: () =>
    node(
      tool('prettier', 'bin', 'prettier.cjs'),
      '--check',
      '.',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      '.cache/prettier'
    ),
  lint: () =>
    node(
      tool('eslint', 'bin', 'eslint.js'),
      '--config',
      'build/eslint.config.mjs',
      '--max-warnings',
      '0',
      '.'
    ),
  types: typesAgree,
  layers: () =>
    node(
      tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--config',
      'tests/architecture/layers.cjs',
      'electron',
      'renderer',
      'shared'
    ),
  'dead-code': () => node(tool('knip', 'bin', 'knip.js'))
}

/** The projects of build/vitest.config.mts. */
export const testProjects = ['unit', 'integration', 'migrations', 'architecture', 'walk', 'e2e']

/** Those that need a display and Electron, each with where it runs. The walk goes on a computer without a network. */
export const inElectron = { walk: inSandboxWithoutNetwork, e2e: inSandbox }
