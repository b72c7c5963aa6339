import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { Dossier } from '../../../shared/contract/people'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useWords } from '../../i18n/words'
import { EmptyState } from '../../ui/EmptyState'
import { Loaded } from '../../ui/Loaded'
import { Page, Section } from '../../ui/Page'
import style from './DossierScreen.module.css'
import { PersonFacts } from './PersonFacts'
import { TimeLine } from './TimeLine'
import { TrajectoryChoice } from './TrajectoryChoice'
import { TrajectoryFacts } from './TrajectoryFacts'
import { NextSteps } from './NextSteps'

/** Below this width three columns are too narrow to read. */
const narrowRem = 44

/** The dossier of one coachee: facts, time line, and next steps. */
export function DossierScreen(): ReactNode {
  const { id = '' } = useParams()
  const dossier = useRead('people.dossier', { id })
  return <Loaded read={dossier}>{(found) => <DossierPage dossier={found} />}</Loaded>
}

function DossierPage({ dossier }: { dossier: Dossier }): ReactNode {
  const { t } = useWords()
  const { person, trajectories, entries } = dossier
  const [chosenId, setChosenId] = useState<string | null>(null)
  const trajectory =
    trajectories.find(({ id }) => id === chosenId) ??
    trajectories.find(({ phase }) => phase === 'running') ??
    trajectories[0]
  const addTrajectory = (words: string, variant: 'filled' | 'default'): ReactNode => (
    <Button component={Link} to={paths.newTrajectory(person.id)} variant={variant}>
      {words}
    </Button>
  )
  // Columns are reordered in the document too, so that the keyboard follows the visible order.
  const { ref, width } = useElementSize()
  const narrow = width > 0 && width < narrowRem * remInPixels()
  const facts = (
    <div key="facts" className={style['facts']}>
      {trajectory && (
        <Section title={t('people.dossier.trajectory')}>
          {trajectories.length > 1 && (
            <TrajectoryChoice trajectories={trajectories} chosen={trajectory.id} onChoose={setChosenId} />
          )}
          <TrajectoryFacts trajectory={trajectory} />
        </Section>
      )}
      <Section title={t('people.dossier.person')}>
        <PersonFacts person={person} />
      </Section>
    </div>
  )
  const timeLine = (
    <div key="time" className={style['time']}>
      <Section title={t('people.dossier.timeLine')}>
        <TimeLine entries={entries} trajectories={trajectories} currentId={trajectory?.id} />
      </Section>
    </div>
  )
  const next = (
    <div key="next" className={style['next']}>
      {trajectory ? (
        <NextSteps trajectory={trajectory} entries={entries} />
      ) : (
        <Section title={t('people.dossier.next')}>
          <EmptyState action={addTrajectory(t('people.dossier.addTrajectory'), 'filled')}>
            {t('people.dossier.noTrajectory')}
          </EmptyState>
        </Section>
      )}
    </div>
  )

  return (
    <Page
      title={`${person.givenName} ${person.familyName}`}
      actions={
        <>
          <Button component={Link} to={paths.changeCoachee(person.id)} variant="default">
            {t('people.dossier.changePerson')}
          </Button>
          {trajectory && addTrajectory(t('people.dossier.anotherTrajectory'), 'default')}
        </>
      }
    >
      <div ref={ref} className={style['dossier']} data-narrow={narrow || undefined}>
        {narrow ? [next, facts, timeLine] : [facts, timeLine, next]}
      </div>
    </Page>
  )
}

function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
