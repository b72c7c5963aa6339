import type { ReactNode } from 'react'
import { useRecordName, useRecordTitle } from '../../features/records'
import type { FoundRecord } from '../../features/search'
import { useFormat } from '../../i18n/format'
import { Snippet } from '../../ui/Snippet'
import { PrivateMark } from '../../ui/PrivateMark'
import style from './CommandPalette.module.css'

/** A found record: its kind, its coachee, the words around the hit, and a mark when the passage is private. */
export function RecordLine({ record }: { record: FoundRecord }): ReactNode {
  const nameOf = useRecordName()
  const titleOf = useRecordTitle()
  const format = useFormat()
  const day = record.at === null ? null : format.day(record.at)
  const about = [nameOf(record.kind), record.coacheeName, day].filter(Boolean).join(' · ')
  return (
    <span className={style['record']} data-private={record.layer === 'private' || undefined}>
      <span className={style['title']}>
        {titleOf(record.kind, record.title)}
        {record.layer === 'private' && <PrivateMark />}
      </span>
      <span className={style['about']}>{about}</span>
      {record.snippet !== '' && (
        <span className={style['snippet']}>
          <Snippet text={record.snippet} />
        </span>
      )}
    </span>
  )
}
