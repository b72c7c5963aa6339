import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Quotable, ReportBlock } from '../../../shared/contract/reports'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Dialog } from '../../ui/Dialog'
import { EmptyState } from '../../ui/EmptyState'
import { Loaded } from '../../ui/Loaded'
import style from './Insert.module.css'

export interface InsertProps {
  opened: boolean
  onClose: () => void
  title: string
  quotable: { data: Quotable | undefined; error: Error | null; refetch: () => unknown }
  onInsert: (block: ReportBlock) => void
}

/** Lists the shareable passages of the trajectory; the vault returns no others. */
export function InsertPassage({ opened, onClose, title, quotable, onInsert }: InsertProps): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size="lg">
      <p className={style['lead']}>{t('reports.insert.passageLead')}</p>
      <Loaded read={quotable}>
        {({ passages }) =>
          passages.length === 0 ? (
            <EmptyState>{t('reports.insert.noPassages')}</EmptyState>
          ) : (
            <ul className={style['list']}>
              {passages.map(({ noteId, heldOn, heading, text }) => {
                const words = { heading: t(`notes.headings.${heading}`), day: format.longDay(heldOn) }
                return (
                  <li key={`${noteId} ${heading}`} className={style['choice']}>
                    <div>
                      <strong>{words.heading}</strong>
                      <span className={style['day']}>{words.day}</span>
                      <p className={style['text']}>{text}</p>
                    </div>
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('reports.insert.insertPassage', words)}
                      onClick={() => {
                        onInsert({ type: 'quote', noteId, heldOn, text })
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
