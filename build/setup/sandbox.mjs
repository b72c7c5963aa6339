import { findProgram, runQuietly } from './programs.mjs'
import { CommandError } from './command.mjs'

const asOrdinaryUser = ['--user', '--map-user=1000', '--map-group=1000', '--']

/**
 * The command and arguments that start the program where Chromium's sandbox works. Chromium refuses to sandbox for
 * root, and Dossier never runs without its sandbox, so root becomes an ordinary user in a user namespace.
 */
export function inSandbox(program, args) {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [program, args]
  return ['unshare', [...asOrdinaryUser, program, ...args]]
}

/**
 * As `inSandbox`, and without a network: in a network namespace that has only the loopback interface, through which a
 * test drives the app. Linux only, like the tests that use it.
 */
export function inSandboxWithoutNetwork(program, args) {
  if (process.platform !== 'linux') return [program, args]
  const uid = process.getuid() || 1000
  const gid = process.getgid() || 1000
  const loopback = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
  const asOrdinary = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--']
  return [
    'unshare',
    ['--user', '--map-root-user', '--net', '--', ...loopback, ...asOrdinary, program, ...args]
  ]
}

/** Throws where user namespaces are forbidden: Chromium's sandbox needs them, and nothing starts without it. */
export function checkSandbox() {
  if (process.platform !== 'linux') return
  if (!findProgram('unshare')) {
    throw new CommandError(
      'The program "unshare" is missing. Install it (on Debian or Ubuntu: apt-get install util-linux) and run the command again.'
    )
  }
  const probe =
    process.getuid() === 0 ? [...asOrdinaryUser, 'true'] : ['--user', '--map-root-user', '--', 'true']
  const { code, stderr } = runQuietly('unshare', probe)
  if (code === 0) return
  throw new CommandError(
    `This system forbids user namespaces, which the Chromium sandbox needs (${stderr.trim()}). Dossier does not run without its sandbox. ` +
      'Allow them (on Ubuntu: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0) and run the command again.'
  )
}
