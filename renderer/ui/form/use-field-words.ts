import { useCallback } from 'react'
import { useWords } from '../../i18n/words'

/** The sentence for a problem named by `fieldProblem` or a schema. */
export function useFieldWords(): (problem: string | undefined) => string | undefined {
  const { t, lookUp } = useWords()
  return useCallback(
    (problem) => {
      if (problem === undefined) return undefined
      const [key = '', limit = ''] = problem.split(':')
      if (key === 'atLeast' || key === 'atMost') return t(`fields.${key}`, { limit })
      return lookUp(`fields.${key}`) ?? t('fields.invalid')
    },
    [t, lookUp]
  )
}
