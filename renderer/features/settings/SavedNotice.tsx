import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'

/** Says that a form was saved. Its live region exists before, so that the text is read out. */
export function SavedNotice({ when }: { when: boolean }): ReactNode {
  const { t } = useWords()
  return when ? <Notice tone="good">{t('settings.savedNotice')}</Notice> : null
}
