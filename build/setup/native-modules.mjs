import { Obstacle } from './say.mjs'
import { compilerRemedy, missingForNativeBuild } from './compiler.mjs'
import { project } from './places.mjs'
import { runQuietly } from './programs.mjs'

/** The bindings of this platform; the Windows one is only loaded by the Electron it was built for. */
const bindings =
  process.platform === 'win32' ? ['@node-rs/argon2'] : ['@node-rs/argon2', '@journeyapps/sqlcipher']

/** The first native module of this platform that does not load, with the reason; undefined when all load. */
export function nativeModulesFault() {
  for (const name of bindings) {
    const tried = runQuietly(process.execPath, ['-e', `require(${JSON.stringify(name)})`], { cwd: project })
    if (tried.code !== 0)
      return {
        name,
        reason: tried.stderr
          .trim()
          .split('\n')
          .find((line) => /Error/.test(line))
      }
  }
  return undefined
}

/** Throws a sentence when a module is missing: npm silently skips an optional package that does not compile. */
export function checkNativeModules() {
  const fault = nativeModulesFault()
  if (!fault) return
  const missing = missingForNativeBuild()
  throw new Obstacle(
    missing.length > 0
      ? `${fault.name} could not be compiled, because this machine lacks ${missing.join(', ')}. ${compilerRemedy} and run the command again.`
      : `${fault.name} does not load (${fault.reason ?? 'unknown reason'}). Its compilation needs g++, make, python3 and the headers of this Node ` +
          `(fetched from nodejs.org, or from the folder that npm's "nodedir" setting names). Run "npm rebuild ${fault.name} --foreground-scripts" to see what stops it.`
  )
}
