import type { ReactNode } from 'react'
import { noteTemplateNames } from '../../../shared/domain/note-templates'
import { instrumentIds } from '../../../shared/domain/psychometrics/instruments'
import type { FoundRecord } from '../../features/search'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { FoundText } from '../../ui/FoundText'
import { PrivateMark } from '../../ui/PrivateMark'
import style from './CommandPalette.module.css'

/** A found record: what it is and whose, where the words stand, and that a passage is private. */
export function RecordLine({ record }: { record: FoundRecord }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  // A note is called after its template and a result after its instrument, of which the vault keeps the key.
  const template =
    record.kind === 'note' ? noteTemplateNames.find((name) => name === record.title) : undefined
  const instrument =
    record.kind === 'testResult' ? instrumentIds.find((id) => id === record.title) : undefined
  const day = record.at === null ? null : format.day(record.at)
  const about = [t(`search.kinds.${record.kind}`), record.coacheeName, day].filter(Boolean).join(' · ')
  return (
    <span className={style['record']} data-private={record.layer === 'private' || undefined}>
      <span className={style['title']}>
        {template
          ? t(`notes.templates.${template}`)
          : instrument
            ? t(`psychometrics.instruments.${instrument}`)
            : record.title}
        {record.layer === 'private' && <PrivateMark />}
      </span>
      <span className={style['about']}>{about}</span>
      {record.snippet !== '' && (
        <span className={style['snippet']}>
          <FoundText text={record.snippet} />
        </span>
      )}
    </span>
  )
}
