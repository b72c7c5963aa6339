import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { PrivateLayer } from '../../ui/PrivateMark'

interface StaysHereProps {
  staysHere: { privatePassages: number; reflections: number }
}

/** What will not go is said too. */
export function StaysHere({ staysHere }: StaysHereProps): ReactNode {
  const { t } = useWords()
  const { privatePassages, reflections } = staysHere
  return (
    <PrivateLayer title={t('disclosures.wizard.staysHere')}>
      {privatePassages + reflections === 0 && <p>{t('disclosures.wizard.nothingPrivate')}</p>}
      {privatePassages > 0 && <p>{t('disclosures.wizard.passages', { count: privatePassages })}</p>}
      {reflections > 0 && <p>{t('disclosures.wizard.reflections', { count: reflections })}</p>}
    </PrivateLayer>
  )
}
