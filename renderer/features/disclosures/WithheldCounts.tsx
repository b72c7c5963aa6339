import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { PrivateLayer } from '../../ui/PrivateMark'

interface WithheldCountsProps {
  withheld: { privatePassages: number; reflections: number }
}

/** How many private passages and reflections are not disclosed. */
export function WithheldCounts({ withheld }: WithheldCountsProps): ReactNode {
  const { t } = useWords()
  const { privatePassages, reflections } = withheld
  return (
    <PrivateLayer title={t('disclosures.wizard.staysHere')}>
      {privatePassages + reflections === 0 && <p>{t('disclosures.wizard.nothingPrivate')}</p>}
      {privatePassages > 0 && <p>{t('disclosures.wizard.passages', { count: privatePassages })}</p>}
      {reflections > 0 && <p>{t('disclosures.wizard.reflections', { count: reflections })}</p>}
    </PrivateLayer>
  )
}
