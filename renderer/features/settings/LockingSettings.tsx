import { Switch } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import { LockSettingsFields } from '../../../shared/contract/locking'
import {
  longestIdleMinutes,
  shortestIdleMinutes,
  type LockSettings
} from '../../../shared/domain/lock-policy'
import { useAppearance } from '../../client/appearance'
import { useRead, useWrite } from '../../client/records'
import { useSession } from '../../client/session'
import { useWords } from '../../i18n/words'
import { NumberField, SwitchField } from '../../ui/form/ChoiceFields'
import { Form } from '../../ui/form/Form'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Page'
import { SavedNotice } from './SavedNotice'
import style from './SettingsScreen.module.css'
import { useIsAdministrator } from './use-is-administrator'

const triggers = ['onScreenLock', 'onSleep', 'onUserSwitch', 'onMinimise', 'onClose'] as const

/** When the vault locks by itself: for this member, and the maximum for the whole practice. */
export function LockingSettings(): ReactNode {
  const { t } = useWords()
  const settings = useRead('locking.settings', {})
  const runsPractice = useIsAdministrator()
  const change = useWrite('locking.change')
  const changeLongest = useWrite('locking.changePracticeLongest')
  return (
    <Loaded read={settings}>
      {({ own, practiceLongestMinutes: longest }) => (
        <>
          <Section title={t('security.locking.own')} lead={t('security.locking.always')}>
            <OwnLocking
              key={JSON.stringify([own, longest])}
              own={own}
              longest={longest}
              onSave={change.mutateAsync}
            />
            <SavedNotice when={change.isSuccess} />
          </Section>
          <Section title={t('security.locking.lockScreen')}>
            <NameOnLockScreen />
          </Section>
          {runsPractice && (
            <Section title={t('security.locking.practice')} lead={t('security.locking.practiceText')}>
              <PracticeLocking key={longest} longest={longest} onSave={changeLongest.mutateAsync} />
              <SavedNotice when={changeLongest.isSuccess} />
            </Section>
          )}
        </>
      )}
    </Loaded>
  )
}

/** Off by default: the lock screen of a shared PC need not say whose practice it is. */
function NameOnLockScreen(): ReactNode {
  const { t } = useWords()
  const { practiceName } = useSession()
  const { appearance, change } = useAppearance()
  return (
    <Switch
      checked={appearance.nameOnLockScreen !== ''}
      onChange={(event) => {
        change({ nameOnLockScreen: event.currentTarget.checked ? practiceName : '' })
      }}
      label={t('security.locking.showName', { name: practiceName })}
      description={t('security.locking.showNameText')}
    />
  )
}

interface OwnLockingProps {
  own: LockSettings
  longest: number
  onSave: (settings: LockSettings) => Promise<unknown>
}

function OwnLocking({ own, longest, onSave }: OwnLockingProps): ReactNode {
  const { t } = useWords()
  const [schema] = useState(() => LockSettingsFields.extend({ idleMinutes: minutesUpTo(longest) }))
  const form = useDossierForm(schema, own)
  return (
    <Form form={form} submit={t('common.save')} onSubmit={onSave}>
      <div className={style['minutes']}>
        <NumberField
          form={form}
          name="idleMinutes"
          label={t('security.locking.idleMinutes')}
          help={t('security.locking.idleHelp', { longest })}
          min={shortestIdleMinutes}
          max={longest}
          unit={t('security.locking.unit')}
          required
        />
      </div>
      {triggers.map((trigger) => (
        <SwitchField
          key={trigger}
          form={form}
          name={trigger}
          label={t(`security.locking.triggers.${trigger}.label`)}
          help={t(`security.locking.triggers.${trigger}.text`)}
        />
      ))}
    </Form>
  )
}

interface PracticeLockingProps {
  longest: number
  onSave: (longest: { minutes: number }) => Promise<unknown>
}

function PracticeLocking({ longest, onSave }: PracticeLockingProps): ReactNode {
  const { t } = useWords()
  const [schema] = useState(() => z.object({ minutes: minutesUpTo(longestIdleMinutes) }))
  const form = useDossierForm(schema, { minutes: longest })
  return (
    <Form form={form} submit={t('common.save')} onSubmit={onSave}>
      <div className={style['minutes']}>
        <NumberField
          form={form}
          name="minutes"
          label={t('security.locking.longest')}
          min={shortestIdleMinutes}
          max={longestIdleMinutes}
          unit={t('security.locking.unit')}
          required
        />
      </div>
    </Form>
  )
}

function minutesUpTo(longest: number): z.ZodNumber {
  return z.number().int().min(shortestIdleMinutes).max(longest)
}
