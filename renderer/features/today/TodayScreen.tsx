import { Button } from '@mantine/core'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Today } from '../../../shared/contract/today'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useSession } from '../../client/session'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { EmptyState } from '../../ui/EmptyState'
import { Loaded } from '../../ui/Loaded'
import { Page, Section } from '../../ui/Page'
import { UnfinishedForms } from './UnfinishedForms'
import { PracticePlaceNotice } from './PracticePlaceNotice'
import { RecoveryKeyNotice } from './RecoveryKeyNotice'
import style from './TodayScreen.module.css'

/** The first screen of the day: open agreements, unsigned reports, and recent dossiers. */
export function TodayScreen(): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const { member } = useSession()
  const overview = useRead('today.overview', {})
  return (
    <Page
      title={t('today.title')}
      lead={`${t('today.greeting', { name: member.givenName })}, ${format.weekday(new Date().toISOString())}`}
    >
      <RecoveryKeyNotice />
      <PracticePlaceNotice />
      <Loaded read={overview}>{(today) => <Overview today={today} />}</Loaded>
    </Page>
  )
}

function Overview({ today }: { today: Today }): ReactNode {
  const { counts } = today
  return (
    <>
      {counts.coachees + counts.organisations > 0 && <Counts counts={counts} />}
      <div className={style['columns']}>
        <div className={style['column']}>
          <UnfinishedForms />
          <Agreements agreements={today.openAgreements} />
          <UnsignedReports reports={today.unsignedReports} />
        </div>
        <RecentDossiers dossiers={today.recentDossiers} />
      </div>
    </>
  )
}

function Counts({ counts }: { counts: Today['counts'] }): ReactNode {
  const { t } = useWords()
  return (
    <ul className={style['counts']}>
      <li>
        <Link to={paths.coachees}>{t('today.counts.coachees', { count: counts.coachees })}</Link>
      </li>
      <li>{t('today.counts.runningTrajectories', { count: counts.runningTrajectories })}</li>
      <li>
        <Link to={paths.organisations}>
          {t('today.counts.organisations', { count: counts.organisations })}
        </Link>
      </li>
    </ul>
  )
}

function Agreements({ agreements }: { agreements: Today['openAgreements'] }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const now = dayjs().format('YYYY-MM-DD')
  return (
    <Section title={t('today.agreements.title')}>
      {agreements.length === 0 ? (
        <EmptyState>{t('today.agreements.empty')}</EmptyState>
      ) : (
        <ul className={style['list']}>
          {agreements.map((agreement, index) => {
            const late = agreement.due !== null && agreement.due < now
            return (
              <li key={`${agreement.noteId} ${String(index)}`}>
                <Link to={paths.note(agreement.noteId)}>{agreement.what}</Link>
                <span className={style['about']} data-late={late}>
                  {agreement.coacheeName}
                  {agreement.due !== null &&
                    `, ${t(late ? 'today.agreements.late' : 'today.agreements.due', { day: format.day(agreement.due) })}`}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}

function UnsignedReports({ reports }: { reports: Today['unsignedReports'] }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  return (
    <Section title={t('today.reports.title')}>
      {reports.length === 0 ? (
        <EmptyState>{t('today.reports.empty')}</EmptyState>
      ) : (
        <ul className={style['list']}>
          {reports.map((report) => (
            <li key={report.id}>
              <Link to={paths.report(report.id)}>{report.title}</Link>
              <span className={style['about']}>
                {report.coacheeName}, {t('today.reports.changed', { day: format.day(report.changedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function RecentDossiers({ dossiers }: { dossiers: Today['recentDossiers'] }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const navigate = useNavigate()
  return (
    <Section title={t('today.recent.title')}>
      {dossiers.length === 0 ? (
        <EmptyState
          action={<Button onClick={() => void navigate(paths.newCoachee)}>{t('today.recent.add')}</Button>}
        >
          {t('today.recent.empty')}
        </EmptyState>
      ) : (
        <ul className={style['list']}>
          {dossiers.map((dossier) => (
            <li key={dossier.id}>
              <Link to={paths.coachee(dossier.id)}>{dossier.name}</Link>
              <span className={style['about']}>
                {dossier.phase === null
                  ? t('today.recent.noTrajectory')
                  : t(`trajectories.phases.${dossier.phase}`)}
                {', '}
                {dossier.lastSessionAt === null
                  ? t('today.recent.noSession')
                  : t('today.recent.lastSession', { day: format.day(dossier.lastSessionAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
