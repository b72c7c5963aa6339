import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { DossierEntry } from '../../../shared/contract/dossier-entry'
import type { TrajectorySummary } from '../../../shared/contract/trajectories'
import { screenOf } from '../../../shared/domain/record-kinds'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { EmptyState } from '../../ui/EmptyState'
import { LongList } from '../../ui/LongList'
import { PrivateMark } from '../../ui/PrivateMark'
import { recordIcons, useRecordName, useRecordTitle } from '../records'
import style from './TimeLine.module.css'

/** The height of an entry of two lines, in rem. */
const estimatedRem = 3.875

interface TimeLineProps {
  /** Newest first. */
  entries: readonly DossierEntry[]
  trajectories: readonly TrajectorySummary[]
  /** The trajectory that the page shows; entries of another one name theirs. */
  currentId: string | undefined
}

/** The time line, newest first; every entry opens its record. */
export function TimeLine({ entries, trajectories, currentId }: TimeLineProps): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const nameOf = useRecordName()
  const titleOf = useRecordTitle()
  if (entries.length === 0) return <EmptyState>{t('people.dossier.emptyTimeLine')}</EmptyState>
  const assignmentOf = new Map(trajectories.map(({ id, assignment }) => [id, assignment]))
  return (
    <LongList items={entries} itemKey={keyOf} estimatedRem={estimatedRem} className={style['line']}>
      {(entry, line) => {
        const EntryIcon = recordIcons[entry.kind]
        return (
          <li key={keyOf(entry)} className={style['entry']} {...line}>
            <span className={style['dot']} data-kind={entry.kind}>
              <EntryIcon size="1rem" stroke={1.75} aria-hidden />
            </span>
            <div className={style['words']}>
              <div className={style['top']}>
                <Link to={screenOf(entry.kind, entry.id)} className={style['title']}>
                  {titleOf(entry.kind, entry.title)}
                </Link>
                {entry.state === 'private' && <PrivateMark />}
              </div>
              <p className={style['about']}>
                <time dateTime={entry.at}>{format.longDay(entry.at)}</time>
                {' · '}
                <span>{nameOf(entry.kind)}</span>
                {(entry.state === 'draft' || entry.state === 'signed') && (
                  <>
                    {' · '}
                    <span>{t(`people.entryStates.${entry.state}`)}</span>
                  </>
                )}
                {entry.trajectoryId !== currentId && ` · ${assignmentOf.get(entry.trajectoryId) ?? ''}`}
              </p>
            </div>
          </li>
        )
      }}
    </LongList>
  )
}

function keyOf({ kind, id }: DossierEntry): string {
  return `${kind} ${id}`
}
