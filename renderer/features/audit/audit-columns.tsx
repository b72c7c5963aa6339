import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { AuditEntry } from '../../../shared/contract/audit'
import { recordKindInLog } from '../../../shared/domain/record-kinds'
import { errorCodes } from '../../../shared/errors'
import { paths } from '../../client/paths'
import { useFailureWords } from '../../client/failure-words'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import type { Column } from '../../ui/DataTable'
import { useRecordName } from '../records'
import style from './Audit.module.css'

export function useAuditColumns(): readonly [Column<AuditEntry>, ...Column<AuditEntry>[]] {
  const { t } = useWords()
  const format = useFormat()
  return [
    {
      key: 'at',
      header: t('audit.screen.at'),
      width: '10.75rem',
      cell: (entry) => <time dateTime={entry.at}>{`${format.day(entry.at)}, ${format.time(entry.at)}`}</time>
    },
    {
      key: 'who',
      header: t('audit.screen.who'),
      width: '16%',
      cell: (entry) => entry.memberName || t('audit.screen.nobody')
    },
    { key: 'what', header: t('audit.screen.what'), cell: (entry) => <What entry={entry} /> },
    {
      key: 'dossier',
      header: t('audit.screen.dossier'),
      width: '18%',
      cell: ({ coacheeId, coacheeName }) =>
        coacheeId !== null && coacheeName !== null ? (
          <Link to={paths.coachee(coacheeId)}>{coacheeName}</Link>
        ) : (
          <span className={style['none']}>{t('audit.screen.noDossier')}</span>
        )
    },
    {
      key: 'outcome',
      header: t('audit.screen.outcome'),
      width: '6.5rem',
      cell: (entry) => <Outcome outcome={entry.outcome} />
    }
  ]
}

/** "Geraadpleegd: sessieverslag". A verb or kind of a newer app is shown untranslated. */
function What({ entry }: { entry: AuditEntry }): ReactNode {
  const { t, lookUp } = useWords()
  const verb = lookUp(`audit.verbs.${entry.verb}`) ?? entry.verb
  const nameOf = useRecordName()
  const kind = recordKindInLog(entry.subjectType)
  const subject = kind ? nameOf(kind) : (lookUp(`audit.subjects.${entry.subjectType}`) ?? entry.subjectType)
  return t('audit.screen.about', { verb, subject: subject.toLowerCase() })
}

function Outcome({ outcome }: { outcome: string }): ReactNode {
  const { t } = useWords()
  const failure = useFailureWords()
  if (outcome === 'done') return <span className={style['none']}>{t('audit.screen.done')}</span>
  const code = errorCodes.find((known) => known === outcome)
  const reason = code ? failure({ code }) : outcome
  return (
    <span className={style['refused']} title={reason}>
      {t('audit.screen.refused')}
      <span className="only-read-aloud">{`: ${reason}`}</span>
    </span>
  )
}
