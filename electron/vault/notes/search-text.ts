import { sql, type ReadableDatabase } from '../database'
import { nameOfPerson } from '../names'
import type { SearchText } from '../search'

/**
 * The words of a note by layer. Agreements are shareable, because they were made with the coachee; the reflection is
 * private.
 */
export async function noteTexts(db: ReadableDatabase, ids: readonly string[]): Promise<SearchText[]> {
  const rows = await db.all<{
    id: string
    coacheeId: string
    authorId: string
    at: string
    template: string
    shareable: string | null
    agreements: string | null
    private: string | null
    reflection: string
    attendees: string
    names: string | null
  }>(
    sql`SELECT notes.id, coachee_id AS coacheeId, coach_id AS authorId, held_at AS at, template, reflection, attendees,
       (SELECT group_concat(value ->> 'text', char(10)) FROM json_each(sections)
        WHERE value ->> 'layer' = 'shareable') AS shareable,
       (SELECT group_concat(what, char(10)) FROM note_agreements WHERE note_id = notes.id) AS agreements,
       (SELECT group_concat(value ->> 'text', char(10)) FROM json_each(sections)
        WHERE value ->> 'layer' = 'private') AS private,
       ${nameOfPerson('coachee_id')} AS names
     FROM json_each(${JSON.stringify(ids)}) AS wanted CROSS JOIN notes ON notes.id = wanted.value`
  )
  return rows.map(({ template, shareable, agreements, reflection, attendees, names, ...row }) => ({
    ...row,
    title: template,
    shareable: [shareable ?? '', agreements ?? '', attendees].join('\n').trim(),
    private: [row.private ?? '', reflection].join('\n').trim(),
    names: names ?? '',
    codes: [template]
  }))
}
