import type { ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { paths } from '../../client/paths'
import { useRead, useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'
import { CoacheeForm } from './CoacheeForm'

/** Changes the data of a coachee. */
export function ChangeCoacheeScreen(): ReactNode {
  const { t } = useWords()
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const dossier = useRead('people.dossier', { id })
  const change = useWrite('people.change')
  const back = (): void => void navigate(paths.coachee(id))
  return (
    <Loaded read={dossier}>
      {({ person: { id: _id, ...person } }) => {
        const name = `${person.givenName} ${person.familyName}`
        return (
          <Page
            title={t('people.changeTitle', { name })}
            trail={[{ title: name, to: paths.coachee(id) }]}
            width="reading"
          >
            <CoacheeForm
              person={person}
              submit={t('people.save')}
              onSubmit={async (changed) => {
                await change.mutateAsync({ id, person: changed })
                back()
              }}
              onCancel={back}
            />
          </Page>
        )
      }}
    </Loaded>
  )
}
