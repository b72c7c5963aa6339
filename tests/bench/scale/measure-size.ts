import { monitorEventLoopDelay } from 'node:perf_hooks'
import { join } from 'node:path'
import { demoCopy } from '../../e2e/support/demo-copy'
import { rm } from 'node:fs/promises'
import { DemoVault } from '../demo-vault'
import { quantile, timed } from '../figure'
import { readCases, type ReadCase } from './read-cases'
import { sizes, type SizeName } from './sizes'

export interface CaseTimes {
  name: string
  what: string
  /** The first call after the vault was opened, ms: SQLite's caches are empty. */
  first: number
  median: number
  /** The longest time that the thread of the vault was blocked, ms. */
  blocked: number
}

const rounds = 25
/** The delay of the timer itself. */
const resolutionMs = 1

/**
 * Measures every read case on a practice of this size: the whole operation up to its JSON text, audit entry included.
 */
export async function measureSize(size: SizeName, say: (words: string) => void): Promise<CaseTimes[]> {
  const demo = await demoCopy(sizes[size])
  const folder = join(demo.userData, 'practice')
  try {
    const first = await unlocked(folder, demo.passphrase)
    const cases = await readCases(first)
    await first.gate.close()
    const times = await measureCases(folder, demo.passphrase, cases)
    say(`${size}: ${String(times.length)} cases measured`)
    return times
  } finally {
    await rm(demo.userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Each case in a vault that was opened for it, so that its first call is the first. */
export async function measureCases(
  folder: string,
  passphrase: string,
  cases: readonly ReadCase[]
): Promise<CaseTimes[]> {
  const times: CaseTimes[] = []
  for (const each of cases) {
    const vault = await unlocked(folder, passphrase)
    times.push(await measureCase(vault, each))
    await vault.gate.close()
  }
  return times
}

export async function unlocked(folder: string, passphrase: string): Promise<DemoVault> {
  const vault = new DemoVault(folder)
  await vault.call('vault.unlock', { passphrase })
  return vault
}

async function measureCase(vault: DemoVault, { name, what, input }: ReadCase): Promise<CaseTimes> {
  const ask = async (): Promise<void> => {
    const answer = await vault.ask(name, input)
    if (!answer.startsWith('{"ok":true')) throw new Error(`${name} (${what}): ${answer.slice(0, 200)}`)
  }
  const first = await timed(ask)
  const delay = monitorEventLoopDelay({ resolution: resolutionMs })
  const times: number[] = []
  delay.enable()
  for (let round = 0; round < rounds; round += 1) {
    times.push(await timed(ask))
    // Lets the timer that watches the thread run between two calls.
    await new Promise((resolve) => setTimeout(resolve, 2 * resolutionMs))
  }
  delay.disable()
  return {
    name,
    what,
    first,
    median: quantile(times, 0.5),
    blocked: Math.max(0, delay.max / 1e6 - 2 * resolutionMs)
  }
}
