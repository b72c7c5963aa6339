import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Note, NoteFields } from '../../../shared/contract/notes'
import { useWords } from '../../i18n/words'
import { Section } from '../../ui/Page'
import style from './GoalScores.module.css'
import { useDraft, type NoteDraft, type NoteText } from './note-draft'

const progressOf = (text: NoteText): NoteFields['progress'] => text.progress
const scores = Array.from({ length: 11 }, (_, score) => score)

/** The coachee's score for each goal: 0 to 10, by mouse or arrow keys. */
export function GoalScores({ draft, goals }: { draft: NoteDraft; goals: Note['goals'] }): ReactNode {
  const { t } = useWords()
  const progress = useDraft(draft, progressOf)

  const give = (goalId: string, score: number | null): void => {
    const others = progress.filter((each) => each.goalId !== goalId)
    draft.change({ progress: score === null ? others : [...others, { goalId, score }] })
  }

  return (
    <Section title={t('notes.goalScores.title')} lead={t('notes.goalScores.lead')}>
      <ul className={style['goals']}>
        {goals.map(({ id, description }) => {
          const given = progress.find(({ goalId }) => goalId === id)?.score
          return (
            <li key={id}>
              <p className={style['goal']}>{description}</p>
              <div className={style['scale']}>
                <div
                  role="radiogroup"
                  aria-label={t('notes.goalScores.goal', { goal: description })}
                  className={style['scores']}
                >
                  {scores.map((score) => (
                    <label key={score} className={style['score']} data-chosen={score === given || undefined}>
                      <input
                        type="radio"
                        className="only-read-aloud"
                        name={`progress ${id}`}
                        checked={score === given}
                        onChange={() => {
                          give(id, score)
                        }}
                      />
                      {score}
                    </label>
                  ))}
                </div>
                {given === undefined ? (
                  <span className={style['none']}>{t('notes.goalScores.none')}</span>
                ) : (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t('notes.goalScores.clear', { goal: description })}
                    onClick={() => {
                      give(id, null)
                    }}
                  >
                    {t('common.clear')}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
