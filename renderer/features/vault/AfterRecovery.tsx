import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { runJob } from '../../client/jobs'
import { useAttempt } from '../../client/use-attempt'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import plain from '../../ui/plain/PlainForm.module.css'
import style from './Keys.module.css'
import { NewRecoveryKey } from './NewRecoveryKey'

interface AfterRecoveryProps {
  /** The new passphrase: making a recovery key requires it. */
  passphrase: string
  onDone: (confirmed: boolean) => void
}

/** Shown when the vault is open again. Advises a new recovery key, because the one that was typed has been in sight. */
export function AfterRecovery({ passphrase, onDone }: AfterRecoveryProps): ReactNode {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const [groups, setGroups] = useState<readonly string[] | null>(null)
  const { busy, failure, attempt } = useAttempt()
  const made = groups !== null

  useEffect(() => {
    heading.current?.focus()
  }, [made])

  const later = (): void => {
    onDone(false)
  }
  return (
    <>
      <div className={plain['words']}>
        <h1 ref={heading} tabIndex={-1}>
          {t(made ? 'vault.firstRun.recoveryKey.title' : 'vault.forgotten.afterwards.title')}
        </h1>
        <p>{t(made ? 'vault.firstRun.recoveryKey.text' : 'vault.forgotten.afterwards.text')}</p>
      </div>
      {made ? (
        <NewRecoveryKey
          groups={groups}
          submit={t('vault.firstRun.check.finish')}
          onConfirmed={() => {
            onDone(true)
          }}
          onLater={later}
        />
      ) : (
        <div className={style['row']}>
          <Button
            loading={busy}
            onClick={() =>
              void attempt(async () => {
                setGroups((await runJob('vault.renewRecoveryKey', { passphrase })).value.groups)
              })
            }
          >
            {t('vault.forgotten.afterwards.make')}
          </Button>
          <Button variant="subtle" disabled={busy} onClick={later}>
            {t('vault.forgotten.afterwards.later')}
          </Button>
        </div>
      )}
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}
