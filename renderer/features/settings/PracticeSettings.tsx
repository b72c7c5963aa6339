import type { ReactNode } from 'react'
import { useRead, useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import { PracticeForm } from '../vault'
import { SavedNotice } from './SavedNotice'

export function PracticeSettings(): ReactNode {
  const { t } = useWords()
  const practice = useRead('practice.get', {})
  const change = useWrite('practice.change')
  return (
    <Loaded read={practice}>
      {(profile) => (
        <>
          <PracticeForm practice={profile} submit={t('common.save')} onSubmit={change.mutateAsync} />
          <SavedNotice when={change.isSuccess} />
        </>
      )}
    </Loaded>
  )
}
