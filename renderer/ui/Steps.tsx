import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import style from './Steps.module.css'

interface StepsProps {
  /** The names of the steps, in order. */
  steps: readonly string[]
  /** From 0. */
  current: number
}

/** The present step of a task of several steps. */
export function Steps({ steps, current }: StepsProps): ReactNode {
  const { t } = useWords()
  return (
    <nav aria-label={t('common.step', { number: current + 1, total: steps.length })}>
      <ol className={style['steps']}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={style['step']}
            data-state={index < current ? 'done' : index === current ? 'now' : 'later'}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={style['number']} aria-hidden>
              {index < current ? <IconCheck size="0.875rem" stroke={2.5} /> : index + 1}
            </span>
            <span className={style['name']}>{step}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
