import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { Section } from '../../ui/Page'
import { ChangePassphrase } from './ChangePassphrase'
import { RecoveryKeySettings } from './RecoveryKeySettings'
import { RenewDatabaseKey } from './RenewDatabaseKey'
import { useIsAdministrator } from './use-is-administrator'

/** The passphrase, the recovery key, and the database key behind both. */
export function KeySettings(): ReactNode {
  const { t } = useWords()
  const runsPractice = useIsAdministrator()
  return (
    <>
      <Section title={t('settings.passphrase.title')} lead={t('settings.passphrase.text')}>
        <ChangePassphrase />
      </Section>
      {runsPractice && (
        <>
          <Section title={t('settings.recoveryKey.title')} lead={t('settings.recoveryKey.text')}>
            <RecoveryKeySettings />
          </Section>
          <Section title={t('settings.databaseKey.title')} lead={t('settings.databaseKey.text')}>
            <RenewDatabaseKey />
          </Section>
        </>
      )}
    </>
  )
}
