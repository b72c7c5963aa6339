import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { Notice } from '../Notice'

/** Says that unsaved text was restored, so that nobody takes it for what is saved. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }): ReactNode {
  const { t } = useWords()
  return (
    <Notice
      action={
        <Button variant="default" size="xs" onClick={onDiscard}>
          {t('common.draft.discard')}
        </Button>
      }
    >
      {t('common.draft.back')}
    </Notice>
  )
}
