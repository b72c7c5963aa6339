import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import plain from '../../ui/plain/PlainForm.module.css'
import type { Countdown } from './use-countdown'

/** The time until the next attempt: updated every second, read out once. */
export function WaitNotice({ countdown, doing }: { countdown: Countdown; doing: string | null }): ReactNode {
  const { t } = useWords()
  const { seconds, from } = countdown
  return (
    <>
      <p className={plain['hints']} aria-hidden>
        {seconds > 0 ? t('locking.lockScreen.waitSeconds', { count: seconds }) : '\u00a0'}
      </p>
      <span className="only-read-aloud" role="status">
        {seconds > 0 && t('errors.vault.wait', { seconds: from })}
        {doing}
      </span>
    </>
  )
}
