import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState, type ReactNode } from 'react'
import type { PassphraseAssessment } from '../../../shared/contract/vault'
import type { Failure } from '../../../shared/errors'
import { call } from '../../app/vault'
import { failureOf } from '../../app/vault-failure'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { PassphraseInput } from './PassphraseInput'
import { PassphraseStrength } from './PassphraseStrength'
import style from './Threshold.module.css'

interface ChoosePassphraseProps {
  /** Names that a guesser would try. */
  ownWords: readonly string[]
  onBack: () => void
  onChosen: (passphrase: string) => Promise<void>
}

interface Assessed {
  passphrase: string
  assessment: PassphraseAssessment
}

/** A passphrase with its rules beforehand and its strength while it is typed. */
export function ChoosePassphrase({ ownWords, onBack, onChosen }: ChoosePassphraseProps): ReactNode {
  const { t, language } = useWords()
  const [passphrase, setPassphrase] = useState('')
  const [paused] = useDebouncedValue(passphrase, 120)
  const [assessed, setAssessed] = useState<Assessed | null>(null)
  const [creating, setCreating] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const names = ownWords.join('\n')

  useEffect(() => {
    let stale = false
    if (paused === '') return
    call('vault.assessPassphrase', { passphrase: paused, language, ownWords: names.split('\n') })
      .then((assessment) => {
        if (!stale) setAssessed({ passphrase: paused, assessment })
      })
      .catch((error: unknown) => {
        if (!stale) setFailure(failureOf(error))
      })
    return () => {
      stale = true
    }
  }, [paused, language, names])

  const assessment = passphrase === '' ? null : (assessed?.assessment ?? null)
  const ready = assessed?.passphrase === passphrase && assessed.assessment.acceptable

  const create = async (): Promise<void> => {
    setCreating(true)
    setFailure(null)
    try {
      await onChosen(passphrase)
    } catch (error) {
      setFailure(failureOf(error))
      setCreating(false)
    }
  }

  return (
    <form
      className={style['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !creating) void create()
      }}
    >
      <ul className={style['rules']}>
        <li>{t('vault.firstRun.passphrase.rules.length')}</li>
        <li>{t('vault.firstRun.passphrase.rules.words')}</li>
        <li>{t('vault.firstRun.passphrase.rules.own')}</li>
      </ul>
      <PassphraseInput value={passphrase} onChange={setPassphrase} disabled={creating} />
      <PassphraseStrength assessment={assessment} />
      {failure && <FailureNotice failure={failure} />}
      <div className={style['row']}>
        <Button type="submit" disabled={!ready} loading={creating}>
          {t('vault.firstRun.passphrase.create')}
        </Button>
        <Button variant="subtle" onClick={onBack} disabled={creating}>
          {t('common.back')}
        </Button>
        <span role="status" className={style['hints']}>
          {creating && t('vault.firstRun.passphrase.creating')}
        </span>
      </div>
    </form>
  )
}
