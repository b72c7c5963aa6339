import type { ReactNode } from 'react'
import type { PassphraseAssessment } from '../../../shared/contract/vault'
import { useWords } from '../../i18n/words'
import plain from '../../ui/plain/PlainForm.module.css'
import style from './Keys.module.css'

const scores = [0, 1, 2, 3, 4] as const

/** A passphrase that is too short is guessable too, so one hint is enough. */
function hintsOf(assessment: PassphraseAssessment | null): PassphraseAssessment['hints'] {
  const hints = assessment?.hints ?? []
  return hints.includes('tooShort') ? hints.filter((hint) => hint !== 'guessable') : hints
}

/** The strength as a bar and a word, with hints. */
export function PassphraseStrength({ assessment }: { assessment: PassphraseAssessment | null }): ReactNode {
  const { t } = useWords()
  const score = scores.find((known) => known === assessment?.score)
  return (
    <div className={style['strength']}>
      <div className={style['bar']} data-enough={assessment?.acceptable ?? false} aria-hidden>
        {[1, 2, 3, 4].map((part) => (
          <span key={part} data-on={assessment !== null && Math.max(1, assessment.score) >= part} />
        ))}
      </div>
      <div role="status" className={plain['hints']}>
        {score !== undefined && (
          <p>
            {t('vault.strength.label')} <strong>{t(`vault.strength.${score}`)}</strong>
          </p>
        )}
        {hintsOf(assessment).map((hint) => (
          <p key={hint}>{t(`vault.passphraseHints.${hint}`)}</p>
        ))}
      </div>
    </div>
  )
}
