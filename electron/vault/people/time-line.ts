import type { DossierEntry } from '../../../shared/contract/dossier-entry'
import { recordKinds, timeLineKinds, type TimeLineKind } from '../../../shared/domain/record-kinds'
import { column, joinSql, jsonList, jsonObject, sql, type JsonSql, type Sql } from '../database'
import { disclosureEntry } from '../disclosures'
import { noteEntry } from '../notes'
import { testResultEntry } from '../psychometrics'
import { reportEntry } from '../reports'

/** The columns of an entry, besides those of every record of a dossier. */
interface Entry {
  at: Sql
  title: Sql
  state: Sql | null
}

const entryOf: Readonly<Record<TimeLineKind, Entry>> = {
  note: noteEntry,
  testResult: testResultEntry,
  report: reportEntry,
  disclosure: disclosureEntry
}

const entries = timeLineKinds.map((kind) => {
  const { at, title, state } = entryOf[kind]
  return sql`SELECT ${kind} AS kind, id, trajectory_id, ${at} AS at, ${title} AS title, ${state} AS state
    FROM ${column(recordKinds[kind].table)} WHERE coachee_id = people.id`
})

/** The time line of the current person, newest first. */
export const timeLineJson: JsonSql<DossierEntry[]> = jsonList(
  jsonObject<DossierEntry>({
    kind: 'kind',
    id: 'id',
    trajectoryId: 'trajectory_id',
    at: 'at',
    title: 'title',
    state: 'state'
  }),
  sql`FROM (SELECT * FROM (${joinSql(entries, ' UNION ALL ')}) ORDER BY at DESC)`
)
