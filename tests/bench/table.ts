import { quantile, type Figure, type Measured, type Moments } from './figure'

/** The figures as a table. A figure over its goal is marked, and fails nothing. */
export function table(figures: readonly Measured[]): string {
  const ratios = figures.flatMap((figure) => ('ours' in figure ? [row(figure)] : []))
  const moments = figures.flatMap((figure) => ('ms' in figure ? [momentsRow(figure)] : []))
  const remarks = figures.flatMap((figure) => {
    if ('reason' in figure) return [`not measured: ${figure.what} (${figure.reason})`]
    return figure.remark === '' ? [] : [`${figure.what}: ${figure.remark}`]
  })
  return [
    ...columns(['what', 'ratio', 'goal', 'ours ms', 'p95', 'baseline ms', 'beside'], ratios),
    '',
    ...columns(['what', 'median ms', 'longest ms', 'goal ms'], moments),
    '',
    ...remarks,
    ''
  ].join('\n')
}

function columns(head: readonly string[], rows: readonly string[][]): string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => (cells[column] ?? '').length))
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}

function row(figure: Figure): string[] {
  const [ours, theirs] = [quantile(figure.ours, 0.5), quantile(figure.theirs, 0.5)]
  const ratio = ours / theirs
  const over = figure.goal !== null && ratio > figure.goal
  return [
    figure.what,
    `${ratio.toFixed(2)}${over ? ' !' : ''}`,
    figure.goal === null ? '' : `<= ${figure.goal}`,
    short(ours),
    short(quantile(figure.ours, 0.95)),
    short(theirs),
    figure.baseline
  ]
}

function momentsRow({ what, ms, goalMs }: Moments): string[] {
  const longest = Math.max(...ms)
  return [what, short(quantile(ms, 0.5)), `${short(longest)}${longest > goalMs ? ' !' : ''}`, `<= ${goalMs}`]
}

const short = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0))
