import type { ReportSection } from '../../../shared/contract/reports'
import { sql, type ReadableDatabase } from '../database'
import { nameOfPerson } from '../names'
import type { SearchText } from '../search'

/** The words of a report, all shareable: its quotes are too. */
export async function reportTexts(db: ReadableDatabase, ids: readonly string[]): Promise<SearchText[]> {
  const rows = await db.all<{
    id: string
    coacheeId: string
    at: string
    title: string
    sections: string
    names: string | null
  }>(
    sql`SELECT reports.id, coachee_id AS coacheeId, changed_at AS at, title, sections,
       ${nameOfPerson('coachee_id')} AS names
     FROM json_each(${JSON.stringify(ids)}) CROSS JOIN reports ON reports.id = value`
  )
  return rows.map(({ sections, names, ...row }) => ({
    ...row,
    shareable: (JSON.parse(sections) as ReportSection[])
      .flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? [block.text] : [])))
      .join('\n')
      .trim(),
    private: '',
    authorId: null,
    names: names ?? '',
    codes: []
  }))
}
