import { IconLock } from '@tabler/icons-react'
import type { ComponentProps, ReactNode } from 'react'
import { warningSeconds } from '../../../shared/domain/lock-policy'
import { useSecondsLeft } from '../../client/countdown'
import { lockNow } from '../../client/lock-or-quit'
import { useWords } from '../../i18n/words'
import style from './LockButton.module.css'

/** Locks at once, and shows the minutes until the vault locks by itself. A plain element (see EntryPage). */
export function LockButton(props: ComponentProps<'button'>): ReactNode {
  const { t } = useWords()
  const seconds = useSecondsLeft()
  const soon = seconds !== null && seconds <= warningSeconds
  const minutes = seconds === null ? 0 : Math.ceil(seconds / 60)
  return (
    <button
      {...props}
      type="button"
      className={style['lock']}
      data-soon={soon}
      aria-label={buttonName()}
      aria-keyshortcuts="Control+L"
      onClick={lockNow}
    >
      <IconLock size="1.125rem" stroke={1.75} aria-hidden />
      {seconds !== null && (
        <span aria-hidden>
          {soon ? t('locking.seconds', { seconds }) : t('locking.minutes', { minutes })}
        </span>
      )}
    </button>
  )

  /** The name changes every minute, not every second. */
  function buttonName(): string {
    if (seconds === null) return t('locking.lock')
    return soon ? t('locking.buttonSoon') : t('locking.button', { count: minutes })
  }
}
