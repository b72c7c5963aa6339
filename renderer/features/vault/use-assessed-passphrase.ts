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
  /** What is in the field now was assessed, and will do. */
  ready: boolean
}

interface Assessed {
  passphrase: string
  assessment: PassphraseAssessment
}

/** A new passphrase, held against the rules while it is typed. The vault holds it against them once more. */
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
      // Without an answer the button stays closed; the next key asks again.
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
