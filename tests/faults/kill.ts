import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findDamage } from '../../electron/vault/database'
import { TrialPractice } from './trial-practice'

export interface KillFigures {
  kills: number
  /** Acknowledged saves in all rounds. */
  acknowledged: number
  /** Acknowledged saves that were missing afterwards. */
  lost: number
  /** Findings of the two integrity checks. */
  damage: string[]
  /** Rounds after which no slot opened. */
  unopened: number
}

const notesAtOnce = 5
const longestRunMs = 120

/**
 * Kills the vault process at a random moment while it saves notes, and reopens the practice each time.
 * @param savingProcess the built program that saves (saving-process.ts)
 */
export async function killWhileSaving(
  savingProcess: string,
  times: number,
  tell: (figures: KillFigures) => void = () => undefined
): Promise<KillFigures> {
  const scratch = await mkdtemp(join(tmpdir(), 'dossier-kill-'))
  const folder = join(scratch, 'practice')
  const figures: KillFigures = { kills: 0, acknowledged: 0, lost: 0, damage: [], unopened: 0 }
  try {
    const practice = new TrialPractice(folder)
    const ids = await practice.found(notesAtOnce)
    await practice.gate.close()
    const acknowledged = new Map(ids.map((id) => [id, 0]))
    let next = 1
    while (figures.kills < times) {
      const heard = await saveUntilKilled(savingProcess, folder, next, ids)
      figures.kills += 1
      figures.acknowledged += heard.length
      for (const { id, number } of heard) acknowledged.set(id, number)
      next = Math.max(next, ...heard.map(({ number }) => number + 1)) + notesAtOnce
      await judge(folder, acknowledged, figures)
      tell(figures)
    }
    return figures
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Acknowledged {
  id: string
  number: number
}

/** Lets the process save for a random time after its first acknowledged save, then kills it. */
async function saveUntilKilled(
  program: string,
  folder: string,
  first: number,
  ids: readonly string[]
): Promise<Acknowledged[]> {
  const vault = fork(program, [folder, String(first), ...ids], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const heard: Acknowledged[] = []
  let complaint = ''
  vault.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  vault.on('message', (message) => {
    if (heard.length === 0) setTimeout(() => vault.kill('SIGKILL'), Math.random() * longestRunMs)
    heard.push(message as Acknowledged)
  })
  const code = await new Promise<number | null>((resolve) => vault.on('close', resolve))
  if (code !== null) throw new Error(`the vault process ended by itself with code ${code}: ${complaint}`)
  return heard
}

async function judge(
  folder: string,
  acknowledged: ReadonlyMap<string, number>,
  figures: KillFigures
): Promise<void> {
  const practice = new TrialPractice(folder)
  try {
    await practice.unlock()
  } catch {
    figures.unopened += 1
    return
  }
  const { open } = practice.gate
  if (!open) throw new Error('the practice is not open')
  for (const [id, number] of acknowledged) {
    if ((await practice.savedNumber(id)) < number) figures.lost += 1
  }
  figures.damage.push(...(await findDamage(open.database.heavy)))
  await practice.gate.close()
}
