import { useEffect, useState } from 'react'
import type { PassphraseAssessment } from '../../../shared/contract/vault'
import { call } from '../../client/vault'
import { useTypedWords } from '../../client/use-typed-words'
import { useWords } from '../../i18n/words'

export interface AssessedPassphrase {
  passphrase: string
  setPassphrase: (passphrase: string) => void
  /** null while there is nothing to assess. */
  assessment: PassphraseAssessment | null
  /** The present value was assessed and is strong enough. */
  ready: boolean
}

interface Assessed {
  passphrase: string
  assessment: PassphraseAssessment
}

/** A new passphrase, assessed while it is typed. The vault assesses it again. */
export function useAssessedPassphrase(ownWords: readonly string[]): AssessedPassphrase {
  const { language } = useWords()
  const [passphrase, setPassphrase] = useState('')
  const paused = useTypedWords(passphrase)
  const [assessed, setAssessed] = useState<Assessed | null>(null)
  const names = ownWords.join('\n')

  useEffect(() => {
    let stale = false
    if (paused === '') return
    call('vault.assessPassphrase', { passphrase: paused, language, ownWords: names.split('\n') }).then(
      (assessment) => {
        if (!stale) setAssessed({ passphrase: paused, assessment })
      },
      // Without an answer the button stays disabled; the next key asks again.
      () => undefined
    )
    return () => {
      stale = true
    }
  }, [paused, language, names])

  return {
    passphrase,
    setPassphrase,
    assessment: passphrase === '' ? null : (assessed?.assessment ?? null),
    ready: assessed?.passphrase === passphrase && assessed.assessment.acceptable
  }
}
