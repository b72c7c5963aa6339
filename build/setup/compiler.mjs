import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findProgram } from './programs.mjs'

/** What compiling the encrypted database needs and PATH lacks. */
export function missingForNativeBuild() {
  if (process.platform === 'win32') return []
  const wanted = {
    'a C++ compiler': ['c++', 'g++', 'clang++'],
    make: ['make', 'gmake'],
    python3: ['python3', 'python']
  }
  return Object.entries(wanted)
    .filter(([, names]) => !names.some(findProgram))
    .map(([what]) => what)
}

export const compilerRemedy =
  process.platform === 'darwin'
    ? 'Install the command line tools with "xcode-select --install"'
    : 'Install them (on Debian or Ubuntu: sudo apt-get install g++ make python3)'

/** Points node-gyp to the headers that came with this Node, so that it fetches none from nodejs.org. */
export function localNodeHeaders() {
  const prefix = dirname(dirname(process.execPath))
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? { npm_config_nodedir: prefix } : {}
}
