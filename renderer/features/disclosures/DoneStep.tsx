import { Button, Group } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { Failure } from '../../../shared/errors'
import { paths } from '../../client/paths'
import { desktop } from '../../client/vault'
import { failureOf } from '../../client/vault-failure'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { Notice } from '../../ui/Notice'
import style from './Wizard.module.css'

export interface MadeDisclosure {
  id: string
  passphrase: string
  grant: string
  fileName: string
}

/** Shows the passphrase of six words, once, and how to pass it on. */
export function DoneStep({ name, made }: { name: string; made: MadeDisclosure }): ReactNode {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const attempt = async (task: () => Promise<unknown>): Promise<void> => {
    setFailure(null)
    try {
      await task()
    } catch (error) {
      setFailure(failureOf(error))
    }
  }
  return (
    <div className={style['done']}>
      <Notice tone="good" title={t('disclosures.done.title', { name })}>
        {t('disclosures.done.file', { name: made.fileName })}
      </Notice>
      <section aria-label={t('disclosures.done.passphrase')}>
        <h2>{t('disclosures.done.passphrase')}</h2>
        <p className={style['passphrase']} lang="en" translate="no">
          {made.passphrase}
        </p>
        <p className={style['about']}>{t('disclosures.done.once')}</p>
      </section>
      <p>{t('disclosures.done.advice', { name })}</p>
      {copied && <Notice>{t('disclosures.done.copied')}</Notice>}
      {failure && <FailureNotice failure={failure} />}
      <Group>
        <Button
          onClick={() =>
            void attempt(async () => {
              await desktop('copySecret', { text: made.passphrase })
              setCopied(true)
            })
          }
        >
          {t('disclosures.done.copy')}
        </Button>
        <Button
          variant="default"
          onClick={() => void attempt(() => desktop('showSaved', { grant: made.grant }))}
        >
          {t('disclosures.done.show')}
        </Button>
        <Button variant="subtle" component={Link} to={paths.disclosure(made.id)}>
          {t('disclosures.done.ledger')}
        </Button>
      </Group>
    </div>
  )
}
