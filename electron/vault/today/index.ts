import type { Today } from '../../../shared/contract/today'
import type { DomainHandlers } from '../context'
import { JsonOf } from '../database'
import { personName } from '../names'

export const todayHandlers: DomainHandlers<'today'> = {
  async overview(_input, { db }) {
    const overview = await db.json<Today>(
      `SELECT json_object(
        'counts', json_object(
          'coachees', (SELECT count(*) FROM people WHERE is_coachee = 1),
          'organisations', (SELECT count(*) FROM organisations),
          'runningTrajectories', (SELECT count(*) FROM trajectories WHERE phase = 'running')),
        'recentDossiers', (
          SELECT json_group_array(json_object('id', id, 'name', name, 'phase', phase, 'lastSessionAt', last_session_at))
          FROM (
            SELECT people.id AS id, given_name || ' ' || family_name AS name,
              current_phase AS phase,
              (SELECT max(held_at) FROM notes WHERE coachee_id = people.id) AS last_session_at
            FROM people JOIN (
              SELECT coachee_id, max(sequence) AS latest FROM (
                SELECT coachee_id, sequence FROM audit_log WHERE coachee_id IS NOT NULL ORDER BY sequence DESC LIMIT 500
              ) GROUP BY coachee_id
            ) ON coachee_id = people.id
            ORDER BY latest DESC LIMIT 6
          )),
        'openAgreements', (
          SELECT json_group_array(json_object('who', who, 'what', what, 'due', due, 'done', json('false'),
            'noteId', note_id, 'coacheeId', coachee_id, 'coacheeName', ${personName('coachee_id')}))
          -- What stays open is taken over into the next note, so only that of the latest one counts.
          FROM (SELECT * FROM note_agreements WHERE who = 'coach' AND done = 0 AND is_current = 1 AND what <> ''
            ORDER BY due IS NULL, due LIMIT 8)),
        'unsignedReports', (
          SELECT json_group_array(json_object('id', id, 'title', title, 'coacheeName', ${personName('coachee_id')},
            'changedAt', changed_at))
          FROM (SELECT id, title, coachee_id, changed_at FROM reports WHERE signed_at IS NULL
            ORDER BY changed_at DESC LIMIT 8)))`
    )
    return overview ?? new JsonOf<Today>('null')
  }
}
