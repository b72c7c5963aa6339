import { join } from 'node:path'
import { project } from './folders.mjs'
import { runCaptured } from './programs.mjs'
import { inSandbox, inSandboxWithoutNetwork } from './sandbox.mjs'

const tool = (...path) => join(project, 'node_modules', ...path)
const node = (...args) => runCaptured(process.execPath, args, { cwd: project })

async function checkTypes() {
  let code = 0
  let output = ''
  for (const part of ['shared', 'electron', 'electron/tsconfig.preload.json', 'renderer', 'tests']) {
    const compiled = await node(tool('typescript', 'bin', 'tsc'), '-p', part, '--pretty')
    code ||= compiled.code
    output += `tsc -p ${part}\n${compiled.output}`
  }
  return { code, output }
}

/**
 * The gates that are not tests, the longest first because two run at a time. Each passes or fails as a whole and
 * returns { code, output }.
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
  types: checkTypes,
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

/**
 * Test projects that need a display and Electron, each with the sandbox that it runs in. The walk runs without a
 * network.
 */
export const inElectron = { walk: inSandboxWithoutNetwork, e2e: inSandbox, 'e2e-alone': inSandbox }
