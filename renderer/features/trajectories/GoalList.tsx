import type { ReactNode } from 'react'
import type { Goal } from '../../../shared/contract/trajectories'
import { useWords } from '../../i18n/words'
import style from './GoalList.module.css'
import { GoalProgressChart } from './GoalProgressChart'

interface GoalListProps {
  goals: readonly Goal[]
  /** A button at the right of each goal. */
  action?: (goal: Goal) => ReactNode
}

/** The goals with the coachee's scores, as a chart and in numbers. */
export function GoalList({ goals, action }: GoalListProps): ReactNode {
  const { t } = useWords()
  return (
    <ul className={style['goals']}>
      {goals.map((goal) => {
        const last = goal.progress[0]
        const first = goal.progress.at(-1)
        return (
          <li key={goal.id} className={style['goal']}>
            <span className={style['words']}>{goal.description}</span>
            {last && first ? (
              <div className={style['progress']}>
                <GoalProgressChart goal={goal.description} newestFirst={goal.progress} />
                <span className={style['now']}>
                  {first === last
                    ? t('trajectories.scoreNow', { score: last.score })
                    : t('trajectories.since', {
                        first: first.score,
                        last: t('trajectories.scoreNow', { score: last.score })
                      })}
                </span>
              </div>
            ) : (
              <span className={style['none']}>{t('trajectories.notScored')}</span>
            )}
            {action?.(goal)}
          </li>
        )
      })}
    </ul>
  )
}
