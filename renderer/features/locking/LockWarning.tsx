import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { warningSeconds } from '../../../shared/domain/lock-policy'
import { useSecondsLeft } from '../../client/countdown'
import { useWords } from '../../i18n/words'
import style from './LockWarning.module.css'

/**
 * The warning half a minute before an idle lock. It takes neither focus nor pointer: any key or movement keeps the
 * vault open, and the next countdown removes the warning. Updated every second, read out once.
 */
export function LockWarning({ typingIsKept }: { typingIsKept: boolean }): ReactNode {
  const { t } = useWords()
  const seconds = useSecondsLeft()
  const due = seconds !== null && seconds <= warningSeconds
  return (
    <div className={style['place']}>
      <span className="only-read-aloud" role="status">
        {due && t('locking.warning.aloud')}
      </span>
      {due && (
        <div className={style['warning']} aria-hidden data-testid="lock-warning">
          <IconLock size="1.5rem" stroke={1.75} />
          <div>
            <p className={style['title']}>{t('locking.warning.title', { seconds })}</p>
            <p>
              {t('locking.warning.text')} {typingIsKept && t('locking.warning.kept')}
            </p>
          </div>
        </div>
      )}
    </div>
  )
}
