import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'
import { NoteEditor } from './NoteEditor'

/** A session note: reading and writing are the same screen. */
export function NoteScreen(): ReactNode {
  const { t } = useWords()
  const { id = '' } = useParams()
  const note = useRead('notes.get', { id })
  return (
    <Loaded read={note}>
      {(found) => (
        <Page
          title={t(`notes.templates.${found.template}`)}
          trail={[{ title: found.coacheeName, to: paths.coachee(found.coacheeId) }]}
          width="reading"
        >
          <NoteEditor key={found.id} note={found} />
        </Page>
      )}
    </Loaded>
  )
}
