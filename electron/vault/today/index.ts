import type { Today } from '../../../shared/contract/today'
import type { DomainHandlers } from '../context'
import { isOneOf, jsonBoolean, jsonList, jsonObject, noSql, sql, where, type JsonSql } from '../database'
import type { Member } from '../members'
import { nameOfPerson } from '../names'

const recentDossier = jsonObject<Today['recentDossiers'][number]>({
  id: 'id',
  name: 'name',
  phase: 'phase',
  lastSessionAt: 'last_session_at'
})

const openAgreement = jsonObject<Today['openAgreements'][number]>({
  who: 'who',
  what: 'what',
  due: 'due',
  done: jsonBoolean('done'),
  noteId: 'note_id',
  coacheeId: 'coachee_id',
  coacheeName: nameOfPerson('coachee_id')
})

const unsignedReport = jsonObject<Today['unsignedReports'][number]>({
  id: 'id',
  title: 'title',
  coacheeName: nameOfPerson('coachee_id'),
  changedAt: 'changed_at'
})

/** @param few the dossiers of a member who has few: counted by id, not by going through everybody */
const overviewJson = (member: Member, few: readonly string[] | null): JsonSql<Today> =>
  jsonObject<Today>({
    counts: jsonObject<Today['counts']>({
      coachees: sql`(SELECT count(*) FROM people ${where([
        sql`is_coachee = 1`,
        few === null ? noSql : isOneOf('id', few)
      ])})`,
      organisations: sql`(SELECT count(*) FROM organisations)`,
      runningTrajectories: sql`(SELECT count(*) FROM trajectories WHERE phase = 'running')`
    }),
    // Where the member worked last, whoever else did.
    recentDossiers: jsonList(
      recentDossier,
      sql`FROM (
      SELECT people.id AS id, given_name || ' ' || family_name AS name, current_phase AS phase,
        (SELECT max(held_at) FROM notes WHERE coachee_id = people.id) AS last_session_at
      FROM people JOIN (
        SELECT coachee_id, max(sequence) AS latest FROM (
          SELECT coachee_id, sequence FROM audit_log WHERE member_id = ${member.id} AND coachee_id IS NOT NULL
          ORDER BY sequence DESC LIMIT 500
        ) GROUP BY coachee_id
      ) ON coachee_id = people.id
      ORDER BY latest DESC LIMIT 6
    )`
    ),
    // What stays open is taken over into the next note, so only that of the latest one counts.
    openAgreements: jsonList(
      openAgreement,
      sql`FROM (SELECT * FROM note_agreements WHERE who = 'coach' AND done = 0 AND is_current = 1 AND what <> ''
      ORDER BY due IS NULL, due LIMIT 8)`
    ),
    unsignedReports: jsonList(
      unsignedReport,
      sql`FROM (SELECT id, title, coachee_id, changed_at FROM reports WHERE signed_at IS NULL
      ORDER BY changed_at DESC LIMIT 8)`
    )
  })

export const todayHandlers: DomainHandlers<'today'> = {
  overview: async (_input, { db, member, fewDossiers }) =>
    db.json(overviewJson(member, await fewDossiers('identity')))
}
