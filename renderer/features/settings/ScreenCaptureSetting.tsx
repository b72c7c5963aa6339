import { Switch } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useAttempt } from '../../client/use-attempt'
import { desktop } from '../../client/vault'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { useProtections } from './use-protections'

/** Allows or forbids screenshots of this app; holds for this PC, the lock screen included. */
export function ScreenCaptureSetting(): ReactNode {
  const { t } = useWords()
  const cache = useQueryClient()
  const { data } = useProtections()
  const { busy, failure, attempt } = useAttempt()
  /** The choice, shown before the PC has confirmed it. */
  const [asked, setAsked] = useState<boolean | null>(null)
  if (!data) return null

  const change = async (wanted: boolean): Promise<void> => {
    if (busy) return
    setAsked(wanted)
    await attempt(async () => {
      await desktop('changeScreenCapture', { wanted })
      await cache.invalidateQueries({ queryKey: ['protections'] })
    })
    setAsked(null)
  }

  return (
    <>
      <Switch
        checked={asked ?? data.screenCapture.wanted}
        label={t('security.capture.label')}
        description={t(data.screenCapture.hasEffect ? 'security.capture.text' : 'security.capture.noEffect')}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}
