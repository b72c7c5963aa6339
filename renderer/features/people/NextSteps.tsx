import { Button } from '@mantine/core'
import { IconArrowRight, IconFileText, IconNotes, IconReportAnalytics } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { DossierEntry } from '../../../shared/contract/dossier-entry'
import type { TrajectorySummary } from '../../../shared/contract/trajectories'
import { paths } from '../../client/paths'
import type { Translate } from '../../i18n/word-keys'
import { useWords } from '../../i18n/words'
import { Section } from '../../ui/Page'
import { PhaseButton } from '../trajectories'
import { openSteps, type OpenStep } from './open-steps'
import style from './NextSteps.module.css'

interface NextStepsProps {
  trajectory: TrajectorySummary
  entries: readonly DossierEntry[]
}

/** What the coach can do now, and the open steps of the trajectory. */
export function NextSteps({ trajectory, entries }: NextStepsProps): ReactNode {
  const { t } = useWords()
  const steps = openSteps(trajectory, entries)
  return (
    <>
      {trajectory.phase === 'running' && (
        <Section title={t('people.dossier.next')}>
          <div className={style['actions']}>
            <Button
              component={Link}
              to={paths.newNote(trajectory.id)}
              leftSection={<IconNotes size="1.125rem" stroke={1.75} />}
            >
              {t('people.dossier.newNote')}
            </Button>
            <Button
              component={Link}
              to={paths.newTest(trajectory.id)}
              variant="default"
              leftSection={<IconReportAnalytics size="1.125rem" stroke={1.75} />}
            >
              {t('people.dossier.newTest')}
            </Button>
            <Button
              component={Link}
              to={paths.newReport(trajectory.id)}
              variant="default"
              leftSection={<IconFileText size="1.125rem" stroke={1.75} />}
            >
              {t('people.dossier.newReport')}
            </Button>
          </div>
        </Section>
      )}
      <Section title={t('people.dossier.waits')}>
        {steps.length === 0 ? (
          <p className={style['nothing']}>{t('people.dossier.nothingWaits')}</p>
        ) : (
          <ul className={style['steps']}>
            {steps.map((step) => (
              <li key={step.key}>
                <StepLine trajectoryId={trajectory.id} step={step} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}

/** A step has a button here, or a link to its own screen. */
function StepLine({ trajectoryId, step }: { trajectoryId: string; step: OpenStep }): ReactNode {
  const { t } = useWords()
  if (step.kind === 'start' || step.kind === 'close') {
    return (
      <PhaseButton id={trajectoryId} to={step.kind === 'start' ? 'running' : 'closed'}>
        {t(`people.waiting.${step.kind}`)}
      </PhaseButton>
    )
  }
  return (
    <Link to={step.to} className={style['step']}>
      <IconArrowRight size="1rem" stroke={1.75} aria-hidden />
      {stepWords(step, t)}
    </Link>
  )
}

function stepWords(step: Exclude<OpenStep, { kind: 'start' | 'close' }>, t: Translate): string {
  if (step.kind === 'nextNote') return t('people.waiting.nextNote', { number: step.number })
  if (step.kind === 'signReport') return t('people.waiting.signReport', { title: step.title })
  return t(`people.waiting.${step.kind}`)
}
