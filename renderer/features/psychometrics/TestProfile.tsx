import type { ReactNode } from 'react'
import { ProfileChart } from '../../../shared/charts/ProfileChart'
import type { ScaleScore } from '../../../shared/contract/psychometrics'
import { instruments, type InstrumentId } from '../../../shared/domain/psychometrics/instruments'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import style from './TestProfile.module.css'

const colours = {
  text: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  ground: 'var(--surface)'
}

interface TestProfileProps {
  instrument: InstrumentId
  scores: readonly ScaleScore[]
  /** The text alternative of the chart. */
  title: string
}

/** The profile chart of a result in the colours and language of the screen; its numbers are read out. */
export function TestProfile({ instrument, scores, title }: TestProfileProps): ReactNode {
  const { t, language } = useWords()
  const format = useFormat()
  const { scales, answers } = instruments[instrument]
  const highest = answers[language].length
  const points = scores.map(({ scale, mean }) => ({
    label: scales.find(({ id }) => id === scale)?.names[language] ?? scale,
    value: mean
  }))
  return (
    <div className={style['profile']}>
      <ProfileChart
        title={title}
        description={points
          .map(({ label, value }) =>
            t('psychometrics.result.scalePoint', { scale: label, mean: format.number(value, 2), highest })
          )
          .join('; ')}
        points={points}
        lowest={1}
        highest={highest}
        ends={[answers[language][0] ?? '', answers[language].at(-1) ?? '']}
        formatValue={(value) => format.number(value, 2)}
        textSize={textSize()}
        colours={colours}
      />
    </div>
  )
}

/**
 * A column of the window is about as wide as the drawing: the text is drawn at the size of that of the screen, which
 * the user sets.
 */
function textSize(): number {
  return 0.9375 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
