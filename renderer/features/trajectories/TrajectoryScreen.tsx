import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { phases, type Phase } from '../../../shared/domain/trajectory'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Facts } from '../../ui/Facts'
import { Loaded } from '../../ui/Loaded'
import { Page, Section } from '../../ui/Page'
import { Steps } from '../../ui/Steps'
import { AgreementSection } from './AgreementSection'
import { GoalsSection } from './GoalsSection'
import { PhaseButton } from './PhaseButton'
import { SessionsUsed } from './SessionsUsed'
import type { ShownTrajectory } from './TrajectorySubpage'
import style from './TrajectoryScreen.module.css'

/** One trajectory: its course, its assignment, its goals, and what the sponsor may receive. */
export function TrajectoryScreen(): ReactNode {
  const { t } = useWords()
  const { id = '' } = useParams()
  const trajectory = useRead('trajectories.get', { id })
  return (
    <Loaded read={trajectory}>
      {(found) => (
        <Page
          title={t(`trajectories.kinds.${found.kind}`)}
          lead={t('trajectories.ofCoachee', { name: found.coacheeName })}
          trail={[{ title: found.coacheeName, to: paths.coachee(found.coacheeId) }]}
          width="reading"
          actions={
            <Button component={Link} to={paths.changeTrajectory(id)} variant="default">
              {t('trajectories.changeTitle')}
            </Button>
          }
        >
          <Section title={t('trajectories.course')}>
            <Course id={id} phase={found.phase} />
          </Section>
          <Section title={t('trajectories.parts.assignment')}>
            <AssignmentFacts trajectory={found} />
          </Section>
          <GoalsSection trajectory={found} />
          <AgreementSection trajectory={found} />
        </Page>
      )}
    </Loaded>
  )
}

function Course({ id, phase }: { id: string; phase: Phase }): ReactNode {
  const { t } = useWords()
  return (
    <div className={style['course']}>
      <Steps steps={phases.map((each) => t(`trajectories.phases.${each}`))} current={phases.indexOf(phase)} />
      <div className={style['moves']}>
        {phase === 'intake' && (
          <PhaseButton id={id} to="running" variant="filled">
            {t('trajectories.moveTo.running')}
          </PhaseButton>
        )}
        {phase === 'running' && (
          <>
            <PhaseButton id={id} to="closed" variant="default">
              {t('trajectories.moveTo.closed')}
            </PhaseButton>
            <PhaseButton id={id} to="intake" variant="subtle">
              {t('trajectories.moveTo.intake')}
            </PhaseButton>
          </>
        )}
        {phase === 'closed' && (
          <PhaseButton id={id} to="running" variant="default">
            {t('trajectories.moveTo.reopen')}
          </PhaseButton>
        )}
      </div>
    </div>
  )
}

function AssignmentFacts({ trajectory }: { trajectory: ShownTrajectory }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const { assignment, sponsorId, sponsorName, sponsorContactName, startsOn, endsOn } = trajectory
  return (
    <Facts
      facts={[
        { label: t('trajectories.fields.assignment'), value: assignment },
        {
          label: t('trajectories.fields.sponsor'),
          value:
            sponsorId === null ? (
              t('trajectories.selfPaid')
            ) : (
              <Link to={paths.organisation(sponsorId)} className={style['link']}>
                {sponsorName}
              </Link>
            )
        },
        ...(sponsorId === null
          ? []
          : [{ label: t('trajectories.fields.sponsorContact'), value: sponsorContactName }]),
        { label: t('people.dossier.coach'), value: trajectory.coachName },
        { label: t('trajectories.fields.startsOn'), value: format.longDay(startsOn) },
        { label: t('trajectories.fields.endsOn'), value: endsOn && format.longDay(endsOn) },
        {
          label: t('people.dossier.sessions'),
          value: <SessionsUsed held={trajectory.sessionsHeld} planned={trajectory.sessionsPlanned} />
        }
      ]}
    />
  )
}
