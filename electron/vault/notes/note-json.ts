import type { Agreement, Note, NoteSection } from '../../../shared/contract/notes'
import { jsonBoolean, jsonIn, jsonList, jsonObject, sql } from '../database'
import { goalNamesJson } from '../goals'
import { nameOfPerson } from '../names'
import { sessionsPlannedOf } from '../trajectories'

const agreementJson = jsonObject<Agreement>({
  who: 'who',
  what: 'what',
  due: 'due',
  done: jsonBoolean('done')
})

/** A note as the contract shows it. */
export const noteJson = jsonObject<Note>({
  id: 'notes.id',
  template: 'template',
  trajectoryId: 'notes.trajectory_id',
  coacheeId: 'notes.coachee_id',
  coacheeName: nameOfPerson('notes.coachee_id'),
  heldAt: 'held_at',
  durationMinutes: 'duration_minutes',
  mode: 'mode',
  attendees: 'attendees',
  proBono: jsonBoolean('pro_bono'),
  language: 'language',
  sections: jsonIn<NoteSection[]>('sections'),
  reflection: 'reflection',
  savedAt: 'saved_at',
  agreements: jsonList(
    agreementJson,
    sql`FROM (SELECT * FROM note_agreements WHERE note_id = notes.id ORDER BY position)`
  ),
  progress: jsonList(
    jsonObject<Note['progress'][number]>({ goalId: 'goal_id', score: 'score' }),
    sql`FROM goal_progress WHERE note_id = notes.id`
  ),
  goals: goalNamesJson('notes.trajectory_id'),
  session: jsonObject<Note['session']>({
    number: sql`(SELECT count(*) FROM notes AS earlier WHERE earlier.trajectory_id = notes.trajectory_id
      AND (earlier.held_at, earlier.id) <= (notes.held_at, notes.id))`,
    planned: sessionsPlannedOf('notes.trajectory_id')
  })
})
