import { useCallback } from 'react'
import type { Failure } from '../../shared/errors'
import { useWords } from '../i18n/words'

/** The sentence for a failure, in the chosen language. */
export function useFailureWords(): (failure: Failure) => string {
  const { t } = useWords()
  return useCallback(
    ({ code, details }) =>
      code === 'vault.wait'
        ? t('errors.vault.wait', { seconds: details?.['seconds'] ?? 1 })
        : t(`errors.${code}`),
    [t]
  )
}
