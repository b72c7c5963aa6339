import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { NewNoteScreen } from './NewNoteScreen'
import { NoteScreen } from './NoteScreen'

/** Session notes are in the room of coachees: each belongs to a trajectory of one. */
export const notes: Feature = {
  routes: [
    { path: paths.newNote(':trajectoryId'), element: <NewNoteScreen /> },
    { path: paths.note(':id'), element: <NoteScreen /> }
  ]
}
