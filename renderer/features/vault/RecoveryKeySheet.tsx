import { Button } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { Failure } from '../../../shared/errors'
import { runJob } from '../../client/jobs'
import { desktop } from '../../client/vault'
import { failureOf } from '../../client/vault-failure'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import plain from '../../ui/plain/PlainForm.module.css'
import style from './Keys.module.css'

interface RecoveryKeySheetProps {
  groups: readonly string[]
  onKept: () => void
}

/** Shows the recovery key once, large enough to copy by hand, with buttons to print and copy it. */
export function RecoveryKeySheet({ groups, onKept }: RecoveryKeySheetProps): ReactNode {
  const { t } = useWords()
  const [said, setSaid] = useState<'printed' | 'copied' | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const attempt = async (act: () => Promise<unknown>, then: 'printed' | 'copied'): Promise<void> => {
    setBusy(true)
    setFailure(null)
    setSaid(null)
    try {
      await act()
      setSaid(then)
    } catch (error) {
      const why = failureOf(error)
      // Closing the print dialog is no failure.
      if (why.code !== 'desktop.cancelled') setFailure(why)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className={plain['fields']}>
      <ol className={style['key']} data-testid="recovery-key">
        {groups.map((group, index) => (
          <li key={index} data-group={group}>
            <small aria-hidden>{index + 1}</small>
            <span>{group}</span>
          </li>
        ))}
      </ol>
      <p>{t('vault.firstRun.recoveryKey.keep')}</p>
      <div className={style['row']}>
        <Button
          variant="default"
          leftSection={<IconPrinter size="1.125rem" stroke={1.75} />}
          disabled={busy}
          onClick={() => void attempt(() => runJob('vault.printRecoveryKey', {}), 'printed')}
        >
          {t('vault.firstRun.recoveryKey.print')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCopy size="1.125rem" stroke={1.75} />}
          disabled={busy}
          onClick={() => void attempt(() => desktop('copySecret', { text: groups.join('-') }), 'copied')}
        >
          {t('vault.firstRun.recoveryKey.copy')}
        </Button>
        <span role="status" className={style['said']}>
          {said && t(`vault.firstRun.recoveryKey.${said}`)}
        </span>
      </div>
      {failure && <FailureNotice failure={failure} />}
      <div className={style['row']}>
        <Button onClick={onKept}>{t('vault.firstRun.recoveryKey.haveIt')}</Button>
      </div>
    </div>
  )
}
