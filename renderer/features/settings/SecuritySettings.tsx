import { Link } from 'react-router'
import type { ReactNode } from 'react'
import { paths } from '../../client/paths'
import { useWords } from '../../i18n/words'
import { Section } from '../../ui/Page'
import { LastUnlocks } from './LastUnlocks'
import { ProtectionStates } from './ProtectionStates'
import { ScreenCaptureSetting } from './ScreenCaptureSetting'
import { Threats } from './Threats'

/** Threats, what protects against them, what does not, and the state on this PC. */
export function SecuritySettings(): ReactNode {
  const { t } = useWords()
  return (
    <>
      <Section title={t('security.state.title')} lead={t('security.state.text')}>
        <ProtectionStates />
        <ScreenCaptureSetting />
      </Section>
      <Section title={t('security.threats.title')} lead={t('security.threats.text')}>
        <Threats />
      </Section>
      <Section
        title={t('security.unlocks.title')}
        lead={
          <>
            {t('security.unlocks.text')}{' '}
            <Link to={`${paths.settings}/keys`}>{t('security.unlocks.changePassphrase')}</Link>
          </>
        }
      >
        <LastUnlocks />
      </Section>
    </>
  )
}
