/** A measured time and its baseline in the same run, measured alternately so that both have the same conditions. */
export interface Figure {
  what: string
  baseline: string
  /** Milliseconds of each round. */
  ours: number[]
  theirs: number[]
  /** The maximum ratio of the medians; null when there is no goal. */
  goal: number | null
  remark: string
}

export interface NotMeasured {
  what: string
  reason: string
}

/** Times with an absolute limit and no baseline: what a person notices, on any machine. */
export interface Moments {
  what: string
  ms: number[]
  /** The maximum of each of them. */
  goalMs: number
  remark: string
}

export type Measured = Figure | Moments | NotMeasured

/** Runs both alternately, `rounds` times, after one warm-up round. */
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
