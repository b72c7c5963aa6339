import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { TrajectorySummary } from '../../../shared/contract/trajectories'
import { paths } from '../../client/paths'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Facts } from '../../ui/Facts'
import { GoalList, SessionsUsed } from '../trajectories'
import style from './TrajectoryFacts.module.css'

/** The trajectory at a glance: sponsor, coach, sessions, agreement. */
export function TrajectoryFacts({ trajectory }: { trajectory: TrajectorySummary }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const { sponsorId, sponsorName, sponsorContactName, agreement, goals } = trajectory
  return (
    <div className={style['trajectory']}>
      <p>
        <Link to={paths.trajectory(trajectory.id)} className={style['assignment']}>
          {trajectory.assignment}
        </Link>
      </p>
      <Facts
        facts={[
          {
            label: t('people.dossier.sponsor'),
            value:
              sponsorId === null ? (
                t('people.dossier.selfPaid')
              ) : (
                <>
                  <Link to={paths.organisation(sponsorId)} className={style['link']}>
                    {sponsorName}
                  </Link>
                  {sponsorContactName !== null && <div className={style['more']}>{sponsorContactName}</div>}
                </>
              )
          },
          { label: t('people.dossier.coach'), value: trajectory.coachName },
          {
            label: t('people.dossier.phase'),
            value: `${t(`trajectories.phases.${trajectory.phase}`)} · ${t(`trajectories.kinds.${trajectory.kind}`)}`
          },
          {
            label: t('people.dossier.sessions'),
            value: <SessionsUsed held={trajectory.sessionsHeld} planned={trajectory.sessionsPlanned} />
          },
          {
            label: t('people.dossier.agreement'),
            value: agreement
              ? t('people.dossier.signed', { day: format.day(agreement.signedOn) })
              : t('people.dossier.notSigned')
          },
          ...(goals.length > 0
            ? [{ label: t('people.dossier.goals'), value: <GoalList goals={goals} /> }]
            : [])
        ]}
      />
    </div>
  )
}
