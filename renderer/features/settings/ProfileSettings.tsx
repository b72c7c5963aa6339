import type { ReactNode } from 'react'
import { useRead, useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import { MemberForm } from '../vault'
import { SavedNotice } from './SavedNotice'

export function ProfileSettings(): ReactNode {
  const { t } = useWords()
  const me = useRead('members.me', {})
  const change = useWrite('members.changeMe')
  return (
    <Loaded read={me}>
      {({ givenName, familyName, email, qualification }) => (
        <>
          <MemberForm
            member={{ givenName, familyName, email, qualification }}
            submit={t('common.save')}
            onSubmit={change.mutateAsync}
          />
          <SavedNotice when={change.isSuccess} />
        </>
      )}
    </Loaded>
  )
}
