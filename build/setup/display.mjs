import { spawn } from 'node:child_process'
import { CommandError, say } from './command.mjs'

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const START_LIMIT_MS = 15_000

// The shell stops Xvfb when its standard input closes, which happens even when this process is killed.
const script =
  'Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp & server=$!; cat >/dev/null; kill $server; wait $server'

/** Starts a virtual display; returns its name (":99") and a function that stops it. */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that Ctrl+C in the terminal reaches only the app, which needs its display to exit
    // cleanly.
    const shell = spawn('sh', ['-c', script], { stdio: ['pipe', 'ignore', 'pipe', 'pipe'], detached: true })
    let complaint = ''
    const give = () =>
      reject(
        new CommandError(
          `The virtual display did not start (${complaint.trim().split('\n').pop() || 'no answer'}). Try "Xvfb :99" by hand, or set DISPLAY to one that runs.`
        )
      )
    const limit = setTimeout(give, START_LIMIT_MS)
    shell.stderr.on('data', (chunk) => (complaint += chunk))
    shell.on('error', give)
    shell.on('exit', give)
    shell.stdio[3].once('data', (number) => {
      clearTimeout(limit)
      const name = `:${String(number).trim()}`
      say(`virtual display ${name}`)
      for (const handle of [shell, ...shell.stdio]) handle?.unref?.()
      resolve({ name, end: () => shell.stdin.end() })
    })
  })
}
