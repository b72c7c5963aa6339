import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '../../client/paths'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Page'
import { AgreementMatrix } from './AgreementMatrix'
import type { ShownTrajectory } from './TrajectorySubpage'

/** The signed agreement. Not shown when the coachee pays. */
export function AgreementSection({ trajectory }: { trajectory: ShownTrajectory }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const { agreement, sponsorId } = trajectory
  if (sponsorId === null && agreement === null) return null
  const sign = (
    <Button component={Link} to={paths.agreement(trajectory.id)} variant={agreement ? 'default' : 'filled'}>
      {agreement ? t('trajectories.signAgain') : t('trajectories.sign')}
    </Button>
  )
  if (agreement === null) {
    return (
      <Section title={t('trajectories.parts.agreement')}>
        <Notice tone="warn" action={sign}>
          {t('trajectories.notSigned')}
        </Notice>
      </Section>
    )
  }
  const day = format.longDay(agreement.signedOn)
  return (
    <Section title={t('trajectories.parts.agreement')}>
      <p>
        {agreement.signedForSponsorBy === ''
          ? t('trajectories.signedOn', { day })
          : t('trajectories.signedBy', { day, name: agreement.signedForSponsorBy })}
      </p>
      <AgreementMatrix matrix={agreement.matrix} />
      <div>{sign}</div>
    </Section>
  )
}
