import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Dialog } from '../../ui/Dialog'
import { EmptyState } from '../../ui/EmptyState'
import { Loaded } from '../../ui/Loaded'
import { TestProfile } from '../psychometrics'
import style from './Insert.module.css'
import type { InsertProps } from './InsertPassage'

/** Lists the test results of the trajectory, drawn as in the report. */
export function InsertProfile({ opened, onClose, title, quotable, onInsert }: InsertProps): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size="lg">
      <Loaded read={quotable}>
        {({ profiles }) =>
          profiles.length === 0 ? (
            <EmptyState>{t('reports.insert.noProfiles')}</EmptyState>
          ) : (
            <ul className={style['list']}>
              {profiles.map(({ testResultId, instrument, administeredOn, scores }) => {
                const day = format.longDay(administeredOn)
                const name = t(`psychometrics.instruments.${instrument}`)
                return (
                  <li key={testResultId} className={style['choice']}>
                    <div>
                      <strong>{name}</strong>
                      <span className={style['day']}>{day}</span>
                      <TestProfile
                        instrument={instrument}
                        scores={scores}
                        title={t('reports.editor.profile', { day })}
                      />
                    </div>
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('reports.insert.insertProfile', { instrument: name, day })}
                      onClick={() => {
                        onInsert({ type: 'profile', testResultId })
                      }}
                    >
                      {t('common.add')}
                    </Button>
                  </li>
                )
              })}
            </ul>
          )
        }
      </Loaded>
    </Dialog>
  )
}
