import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { desktop } from '../../client/vault'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'

/** Warns on the first screen: a practice in a synchronised folder or on a network share can be damaged. */
export function PracticePlaceNotice(): ReactNode {
  const { t } = useWords()
  const { data } = useQuery({
    queryKey: ['practice place'],
    queryFn: () => desktop('practicePlace', {})
  })
  if (data === undefined || data.kind === 'local') return null
  if (data.kind === 'share')
    return (
      <Notice tone="warn" title={t('today.place.share.title')}>
        {t('today.place.share.text')}
      </Notice>
    )
  return (
    <Notice tone="warn" title={t('today.place.synchronised.title', { service: data.service })}>
      {t('today.place.synchronised.text', { service: data.service })}
    </Notice>
  )
}
