import { join } from 'node:path'
import { project } from './places.mjs'
import { runCaptured } from './programs.mjs'
import { inSandbox, inSandboxWithoutNetwork } from './sandbox.mjs'

const tool = (...path) => join(project, 'node_modules', ...path)
const node = (...args) => runCaptured(process.execPath, args, { cwd: project })

async function typesAgree() {
  let code = 0
  let written = ''
  for (const part of ['shared', 'electron', 'electron/tsconfig.preload.json', 'renderer', 'tests']) {
    const compiled = await node(tool('typescript', 'bin', 'tsc'), '-p', part, '--pretty')
    code ||= compiled.code
    written += `tsc -p ${part}\n${compiled.written}`
  }
  return { code, written }
}

/**
 * The gates that are not tests, the longest first: they run two at a time. Each one passes or fails as a whole, and
 * gives { code, written }.
 */
export const checks = {
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
  promises: () => node(join(project, 'build', 'promises.mjs'), '--check'),
  'dead-code': () => node(tool('knip', 'bin', 'knip.js')),
  layers: () =>
    node(
      tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--config',
      'tests/architecture/layers.cjs',
      'electron',
      'renderer',
      'shared'
    ),
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
    )
}

/** The projects of build/vitest.config.mts, in the order they run, one at a time. */
export const testProjects = ['unit', 'integration', 'migrations', 'architecture', 'walk', 'e2e', 'e2e-alone']

/** Those that need a display and Electron, each with where it runs. The walk goes on a computer without a network. */
export const inElectron = { walk: inSandboxWithoutNetwork, e2e: inSandbox, 'e2e-alone': inSandbox }
