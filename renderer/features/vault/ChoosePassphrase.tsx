import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAttempt } from '../../client/use-attempt'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import plain from '../../ui/plain/PlainForm.module.css'
import style from './Keys.module.css'
import { NewPassphrase } from './NewPassphrase'
import { useAssessedPassphrase } from './use-assessed-passphrase'

interface ChoosePassphraseProps {
  /** Words that a guesser would try: names, the practice. */
  ownWords: readonly string[]
  onBack: () => void
  onChosen: (passphrase: string) => Promise<void>
}

/** The step that chooses the passphrase of a new vault. */
export function ChoosePassphrase({ ownWords, onBack, onChosen }: ChoosePassphraseProps): ReactNode {
  const { t } = useWords()
  const chosen = useAssessedPassphrase(ownWords)
  const { busy, failure, attempt } = useAttempt()
  return (
    <form
      className={plain['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.ready && !busy) void attempt(() => onChosen(chosen.passphrase))
      }}
    >
      <NewPassphrase chosen={chosen} disabled={busy} />
      {failure && <FailureNotice failure={failure} />}
      <div className={style['row']}>
        <Button type="submit" disabled={!chosen.ready} loading={busy}>
          {t('vault.firstRun.passphrase.create')}
        </Button>
        <Button variant="subtle" onClick={onBack} disabled={busy}>
          {t('common.back')}
        </Button>
        <span role="status" className={plain['hints']}>
          {busy && t('vault.firstRun.passphrase.creating')}
        </span>
      </div>
    </form>
  )
}
