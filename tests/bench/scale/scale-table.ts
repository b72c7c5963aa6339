import type { CaseTimes } from './measure-size'
import type { MemberTimes } from './members'
import type { SizeName } from './sizes'

const medianMs = 8
const growth = 1.5
/** Users do not notice growth of less than this. */
const feltMs = 1
const firstMs = 100
const blockedMs = 8

export type Sizes = readonly { size: SizeName; times: readonly CaseTimes[] }[]

/** A Markdown table with a row for every case; the last column names missed goals. */
export function scaleTable(measured: Sizes): string {
  const [smallest] = measured
  const largest = measured.at(-1)
  if (!smallest || !largest) return ''
  const names = measured.map(({ size }) => size)
  const head = ['read', ...names.map((size) => `${size} ms`), 'growth', 'first ms', 'block ms', 'misses']
  const rows = largest.times.map((times, place) => {
    const medians = mediansAt(measured, place)
    const grown = times.median / (medians[0] ?? Number.NaN)
    return [
      nameOf(times),
      ...medians.map(short),
      grown.toFixed(1),
      short(times.first),
      short(times.blocked),
      missesOf(times, grown).join(', ')
    ]
  })
  const misses = rows.filter((row) => row.at(-1) !== '').length
  return [
    markdownTable(head, rows),
    `${String(rows.length - misses)} of ${String(rows.length)} cases meet every goal at ${largest.size}: median at most ${medianMs} ms, and at most ${growth} times ${smallest.size} where it is over ${feltMs} ms; first call after unlock at most ${firstMs} ms; the thread of the vault never held for more than ${blockedMs} ms.`,
    ''
  ].join('\n')
}

/** Medians only: who sees less reads through the views of the access rules. */
export function membersTable(measured: readonly MemberTimes[]): string {
  const [first] = measured
  if (!first) return ''
  const head = ['read', ...measured.map(({ who }) => who), 'misses']
  const rows = first.times.map((times, place) => {
    const medians = mediansAt(measured, place)
    return [nameOf(times), ...medians.map(short), medians.some((median) => median > medianMs) ? 'median' : '']
  })
  return [
    markdownTable(head, rows),
    `Medians in ms; the goal is at most ${medianMs} ms for everybody.`,
    ''
  ].join('\n')
}

const mediansAt = (measured: readonly { times: readonly CaseTimes[] }[], place: number): number[] =>
  measured.map(({ times }) => times[place]?.median ?? Number.NaN)

const nameOf = ({ name, what }: CaseTimes): string => (what === '' ? name : `${name}, ${what}`)

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const ruler = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [head, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function missesOf({ median, first, blocked }: CaseTimes, grown: number): string[] {
  return [
    ...(median > medianMs ? ['median'] : []),
    ...(median > feltMs && grown > growth ? ['growth'] : []),
    ...(first > firstMs ? ['first'] : []),
    ...(blocked > blockedMs ? ['block'] : [])
  ]
}

const short = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0))
