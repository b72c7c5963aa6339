import { fork } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findDamage } from '../../electron/vault/database'
import { practiceFiles } from '../../electron/vault/practice-files'
import { passphraseNumber } from './passphrase-number'
import { TrialPractice } from './trial-practice'

export interface KeyFigures {
  kills: number
  /** Acknowledged changes in all rounds. */
  changes: number
  /** Rounds after which neither the previous passphrase nor the one being set opened the practice. */
  unopened: number
  /** Rounds after which an acknowledged passphrase did not open the practice. */
  lost: number
  damage: string[]
}

type Told = { began: 'key' | 'passphrase'; number: number } | { done: number }

const longestRunMs = 1500

/**
 * Kills the vault at a random moment while it changes its passphrase and its database key, and reopens the practice
 * each time with a passphrase that the user could know.
 * @param changingProcess the built program (key-changing-process.ts)
 */
export async function killWhileChangingKeys(
  changingProcess: string,
  times: number,
  tell: (figures: KeyFigures) => void = () => undefined
): Promise<KeyFigures> {
  const scratch = await mkdtemp(join(tmpdir(), 'dossier-keys-'))
  const folder = join(scratch, 'practice')
  const figures: KeyFigures = { kills: 0, changes: 0, unopened: 0, lost: 0, damage: [] }
  try {
    const practice = new TrialPractice(folder)
    await practice.found(3)
    await practice.gate.close()
    let current = 0
    while (figures.kills < times) {
      const { done, pending } = await changeUntilKilled(changingProcess, folder, current, figures.kills % 2)
      figures.kills += 1
      figures.changes += done.length
      const acknowledged = done.at(-1) ?? current
      const opened = await openWith(folder, [acknowledged, ...(pending === null ? [] : [pending])], figures)
      if (opened === null) {
        figures.unopened += 1
        return figures
      }
      // While a change is pending, its passphrase or the previous one may open; otherwise only the acknowledged one.
      if (opened !== acknowledged && pending === null) figures.lost += 1
      current = opened
      tell(figures)
    }
    return figures
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** @param changesFirst a slow computer would otherwise be killed before any change is done, round after round */
async function changeUntilKilled(
  program: string,
  folder: string,
  from: number,
  changesFirst: number
): Promise<{ done: number[]; pending: number | null }> {
  const vault = fork(program, [folder, String(from)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const done: number[] = []
  let pending: number | null = null
  let complaint = ''
  let counting = false
  vault.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  vault.on('message', (message) => {
    const told = message as Told
    if (!counting && done.length >= changesFirst) {
      counting = true
      setTimeout(() => vault.kill('SIGKILL'), Math.random() * longestRunMs)
    }
    if ('done' in told) {
      done.push(told.done)
      pending = null
    } else if (told.began === 'passphrase') pending = told.number
  })
  const code = await new Promise<number | null>((resolve) => vault.on('close', resolve))
  if (code !== null)
    throw new Error(`the vault process ended by itself with code ${String(code)}: ${complaint}`)
  return { done, pending }
}

/** The number of the first passphrase that opens the practice, or null. */
async function openWith(
  folder: string,
  numbers: readonly number[],
  figures: KeyFigures
): Promise<number | null> {
  for (const number of numbers) {
    // The wait after a wrong passphrase is tested elsewhere.
    await rm(practiceFiles(folder).attempts, { force: true })
    const practice = new TrialPractice(folder)
    try {
      await practice.call('vault.unlock', { passphrase: passphraseNumber(number) })
    } catch {
      continue
    }
    const { open } = practice.gate
    if (open) figures.damage.push(...(await findDamage(open.database.heavy)))
    const { total } = await practice.call('people.coachees', {})
    if (total !== 1) figures.damage.push(`${String(total)} coachees in place of 1`)
    await practice.gate.close()
    for (const name of await readdir(folder)) {
      if (name.includes('.next') || name.endsWith('.unfinished'))
        figures.damage.push(`${name} was left behind`)
    }
    return number
  }
  return null
}
