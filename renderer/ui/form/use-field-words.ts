import { useCallback } from 'react'
import { fields } from '../../i18n/nl/fields'
import { useWords } from '../../i18n/words'

type PlainProblem = Exclude<keyof typeof fields, 'atLeast' | 'atMost'>

/** The sentence for a problem that `fieldProblem` or a schema named. */
export function useFieldWords(): (problem: string | undefined) => string | undefined {
  const { t } = useWords()
  return useCallback(
    (problem) => {
      if (problem === undefined) return undefined
      const [key, limit = ''] = problem.split(':')
      if (key === 'atLeast' || key === 'atMost') return t(`fields.${key}`, { limit })
      return t(`fields.${isPlain(key) ? key : 'invalid'}`)
    },
    [t]
  )
}

function isPlain(key: string | undefined): key is PlainProblem {
  return key !== undefined && key in fields
}
