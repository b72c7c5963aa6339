import { CommandError, warn } from './command.mjs'
import { compilerRemedy, missingForNativeBuild } from './compiler.mjs'
import { project } from './folders.mjs'
import { runQuietly } from './programs.mjs'

/** This one is compiled on this machine, for any Node from 18 on; it does not exist for Windows. */
const compiled = '@journeyapps/sqlcipher'
/** The first Node that loads the ready-made binding of the database; an older one crashes on it. */
const READY_MADE_FROM = 22

/** Why a native module does not load in this Node, or undefined when it does. */
function faultOf(name) {
  const tried = runQuietly(process.execPath, ['-e', `require(${JSON.stringify(name)})`], { cwd: project })
  if (tried.code === 0) return undefined
  const words = tried.stderr.trim().split('\n')
  return words.find((line) => /Error/.test(line)) ?? 'unknown reason'
}

const isCompiled = () => process.platform === 'win32' || faultOf(compiled) === undefined

/** Whether npm could repair something: a native module does not load. */
export const lacksNativeModule = () => faultOf('@node-rs/argon2') !== undefined || !isCompiled()

export function checkNativeModules() {
  const fault = faultOf('@node-rs/argon2')
  if (fault)
    throw new CommandError(
      `@node-rs/argon2 does not load (${fault}). Run "npm ci --include=optional" to see what stops it, and then the command again.`
    )
}

const whyNotCompiled = () => {
  const missing = missingForNativeBuild()
  return missing.length > 0
    ? { reason: `this machine lacks ${missing.join(', ')}`, remedy: compilerRemedy }
    : {
        reason: 'its compilation failed',
        remedy: `Run "npm rebuild ${compiled} --foreground-scripts" to see what stops it (it fetches the headers of this Node from nodejs.org, or takes npm's "nodedir")`
      }
}

let told = false

/**
 * Checks that one of the two bindings of the encrypted database works: the one compiled here, or the ready-made one,
 * which needs a newer Node. Says so when the ready-made one is used, and throws when neither works.
 * @param runtime what opens a practice: "This Node" or "Electron 25.1.1"
 * @param node the version of Node in that runtime
 */
export function checkDatabaseBinding(runtime, node, compiledHere = isCompiled()) {
  if (compiledHere) return
  const { reason, remedy } = whyNotCompiled()
  if (Number(node.split('.')[0]) < READY_MADE_FROM) {
    throw new CommandError(
      `The binding of the encrypted database could not be compiled: ${reason}. The ready-made one takes Node ${READY_MADE_FROM} or later, and ${runtime} has Node ${node}. ${remedy}, or take a newer one (Node from https://nodejs.org, Electron from https://github.com/electron/electron/releases), and run the command again.`
    )
  }
  if (!told)
    warn(
      `The binding of the encrypted database was not compiled: ${reason}.`,
      'The ready-made one serves, the same that Windows has.',
      `${remedy} to have the other again.`
    )
  told = true
}
