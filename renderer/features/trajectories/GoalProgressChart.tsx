import { useId, type ReactNode } from 'react'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import style from './GoalProgressChart.module.css'

interface GoalProgressChartProps {
  goal: string
  newestFirst: readonly { on: string; score: number }[]
}

const width = 112
const height = 36
const margin = 5
const highest = 10

/** Scores of 0 to 10 by session: a line with a dot for each, and a list for screen readers. */
export function GoalProgressChart({ goal, newestFirst }: GoalProgressChartProps): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const titleId = useId()
  const scores = [...newestFirst].reverse()
  const between = scores.length > 1 ? (width - 2 * margin) / (scores.length - 1) : 0
  const points = scores.map(({ on, score }, index) => ({
    words: t('trajectories.score', { day: format.day(on), score }),
    x: scores.length > 1 ? margin + index * between : width - margin,
    y: height - margin - (score / highest) * (height - 2 * margin)
  }))
  return (
    <>
      <svg
        className={style['chart']}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={titleId}
      >
        <title id={titleId}>{t('trajectories.progressChart', { goal })}</title>
        {[margin, height - margin].map((y) => (
          <line key={y} className={style['edge']} x1={margin} x2={width - margin} y1={y} y2={y} />
        ))}
        <polyline className={style['line']} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ x, y, words }, index) => (
          <circle
            key={`${String(index)} ${words}`}
            className={style['dot']}
            data-last={index === points.length - 1 || undefined}
            cx={x}
            cy={y}
            r={index === points.length - 1 ? 3.5 : 2.25}
          >
            <title>{words}</title>
          </circle>
        ))}
      </svg>
      <ol className="only-read-aloud" aria-label={t('trajectories.scoresTitle')}>
        {points.map(({ words }, index) => (
          <li key={`${String(index)} ${words}`}>{words}</li>
        ))}
      </ol>
    </>
  )
}
