import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { project } from './folders.mjs'
import { CommandError, say } from './command.mjs'

const WAIT_LIMIT_MS = 10 * 60_000

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Runs `work` while no other command does the same in `folder`: two commands must not write to the same place (such as
 * `out`) at once, so the second waits for the first.
 */
export async function withExclusiveLock(what, work, folder = join(project, '.cache')) {
  const file = join(folder, `${what}.pid`)
  mkdirSync(folder, { recursive: true })
  const until = Date.now() + WAIT_LIMIT_MS
  for (let told = false; ; told = true) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder && !isAlive(holder)) rmSync(file, { force: true })
    else if (Date.now() > until)
      throw new CommandError(
        `Another ${what} (process ${holder}) does not end. End it and run the command again.`
      )
    else {
      if (!told) say(`waiting for another ${what} (process ${holder})`)
      await pause(500)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
