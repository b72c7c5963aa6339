/** A figure of one run: a measured time beside its baseline, taken in turns so that both meet the same machine. */
export interface Figure {
  what: string
  baseline: string
  /** Milliseconds of each round. */
  ours: number[]
  theirs: number[]
  /** The most that the ratio of the medians should be; null when no goal is set against this baseline. */
  goal: number | null
  remark: string
}

export interface NotMeasured {
  what: string
  reason: string
}

/** Times that have a limit of their own and no baseline: what a person sees, on any machine. */
export interface Moments {
  what: string
  ms: number[]
  /** The most that any of them should be. */
  goalMs: number
  remark: string
}

export type Measured = Figure | Moments | NotMeasured

/** Runs both in turns, `rounds` times, after one round that does not count. */
export async function inTurns(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>
): Promise<{ ours: number[]; theirs: number[] }> {
  await ours()
  await theirs()
  const times = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await ours())
    times.theirs.push(await theirs())
  }
  return times
}

/** How long the work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const before = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - before) / 1e6
}

/** @param part 0.5 for the median, 0.95 for what one in twenty exceeds */
export function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
