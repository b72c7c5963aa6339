import { app } from 'electron'
import { spawn } from 'node:child_process'
import { sep } from 'node:path'

const afterSwitch = 'after'

/** An app exits within this time after it started its successor: the limits of the lock sequence, plus a margin. */
const predecessorLimitMs = 5000
const pollIntervalMs = 5

/**
 * Starts a new instance of the app while this one still closes, so that the lock screen is back sooner. The new instance
 * gets the switches of this one and the process to wait for, nothing else. If it cannot start, the app stays closed.
 */
export function startSuccessor(): void {
  const program = appImage() ?? process.execPath
  const own = process.argv.slice(1).filter((argument) => !argument.startsWith(`--${afterSwitch}=`))
  const successor = spawn(program, [...own, `--${afterSwitch}=${process.pid}`], {
    detached: true,
    stdio: 'inherit'
  })
  successor.on('error', () => undefined)
  successor.unref()
}

/**
 * An AppImage runs from a mount that ends with this process; the file itself makes a new one. A program that was started
 * from another AppImage has that one's variables and does not lie in its mount.
 */
function appImage(): string | undefined {
  const { APPIMAGE: file, APPDIR: mount } = process.env
  return mount !== undefined && process.execPath.startsWith(mount + sep) ? file : undefined
}

/** Resolves when the app that started this one has exited (at once when there is none): until then it holds the files. */
export async function whenPredecessorIsGone(): Promise<void> {
  const pid = Number(app.commandLine.getSwitchValue(afterSwitch))
  if (!Number.isInteger(pid) || pid <= 0) return
  const until = performance.now() + predecessorLimitMs
  while (isAlive(pid) && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, pollIntervalMs))
  }
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 asks and sends nothing.
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
