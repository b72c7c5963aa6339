import { quantile, type Measured } from './figure'

/** The figures as a table; a ratio over its goal is marked, and fails nothing. */
export function table(figures: readonly Measured[]): string {
  const head = ['what', 'ratio', 'goal', 'ours ms', 'p95', 'baseline ms', 'beside']
  const rows = figures.flatMap((figure) => ('ours' in figure ? [row(figure)] : []))
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => (cells[column] ?? '').length))
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const remarks = figures.flatMap((figure) => {
    if (!('ours' in figure)) return [`not measured: ${figure.what} (${figure.reason})`]
    return figure.remark === '' ? [] : [`${figure.what}: ${figure.remark}`]
  })
  return [
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    ...remarks,
    ''
  ].join('\n')
}

function row(figure: Extract<Measured, { ours: number[] }>): string[] {
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

const short = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0))
