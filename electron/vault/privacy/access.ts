import type { NamedKind, NamedRecord } from '../../../shared/contract/operation'
import {
  allRecordKinds,
  recordKinds,
  type KindOfRecord,
  type RecordKind
} from '../../../shared/domain/record-kinds'
import type { Role } from '../../../shared/domain/roles'
import { column, sql, type ReadableDatabase, type Sql } from '../database'
import { sqlText } from '../database/sql-text'
import type { Member } from '../members'

/** How far a role sees into a part: everybody's, that of the dossiers assigned to the member, or nobody's. */
export type Reach = 'all' | 'assigned' | 'none'

/**
 * The parts of a practice that roles are told apart by. `identity`: who a coachee is and how to reach them. `content`:
 * all that is written about a coachee. `ledger`: that something was disclosed, without its words.
 */
export const parts = ['identity', 'trajectories', 'content', 'ledger', 'log', 'organisations'] as const
export type Part = (typeof parts)[number]

const ofAssigned = {
  identity: 'assigned',
  trajectories: 'assigned',
  content: 'assigned',
  ledger: 'assigned',
  log: 'assigned',
  organisations: 'all'
} as const

/**
 * Who sees what (R04): the one place that decides it, and what it does not name is not seen. The private layer has no
 * line here, for no role opens it: it is its author's alone. Who pays is shown to the billing role by the billing part,
 * when there is one.
 */
const rights: Readonly<Record<Role, Readonly<Partial<Record<Part, 'all' | 'assigned'>>>>> = {
  coach: ofAssigned,
  trainee: ofAssigned,
  qualityOfficer: { identity: 'all', ledger: 'all', log: 'all', organisations: 'all' },
  administrator: { log: 'all', organisations: 'all' },
  billing: { organisations: 'all' },
  maintenance: {}
}

/** So many dossiers an index can be asked for one by one. */
const few = 200

/**
 * How a view finds the rows of the assigned dossiers: few dossiers lead to their rows by an index, while with many it is
 * quicker to look at each row in the order that is asked. Both show the same rows, also when an assignment changes.
 */
type Way = 'from the dossiers' | 'row by row'

/** The part that each kind of record is in. A new kind that names none does not compile. */
const partOf: Readonly<Record<NamedKind, Part>> = {
  person: 'identity',
  trajectory: 'trajectories',
  goal: 'content',
  note: 'content',
  testResult: 'content',
  report: 'content',
  disclosure: 'ledger',
  dossier: 'content',
  'sealed copy': 'content',
  organisation: 'organisations',
  contact: 'organisations'
}

/** What stands in a column of the private layer for everybody but the author. */
interface PrivateLayer {
  author: string
  shown: Readonly<Record<string, string>>
}

/** Tables with a private layer: the column of the author, and what is left of a column without that layer. */
const privateLayers: Readonly<Record<string, PrivateLayer>> = {
  notes: {
    author: 'coach_id',
    shown: {
      sections: `(SELECT coalesce(json_group_array(json(value)), '[]') FROM json_each(sections)
        WHERE value ->> 'layer' = 'shareable')`,
      reflection: `''`
    }
  }
}

/**
 * What the member at work may see. The reading connections show each table through a view of its own name, so a query
 * that forgets to ask shows a stranger's dossier to nobody; what a call names is asked before its handler runs.
 */
export class Access {
  private constructor(
    private readonly member: Member,
    /** Nobody else works in the practice: every dossier is the member's own, and there is nothing to hide. */
    private readonly worksAlone: boolean
  ) {}

  static async of(db: ReadableDatabase, member: Member): Promise<Access> {
    const row = await db.get<{ count: number }>(sql`SELECT count(*) AS count FROM main.members`)
    return new Access(member, row?.count === 1)
  }

  /** The furthest that any of the member's roles sees. */
  reach(part: Part): Reach {
    const reaches = this.member.roles.map((role) => rights[role][part])
    if (reaches.includes('all')) return 'all'
    if (reaches.includes('assigned')) return this.worksAlone ? 'all' : 'assigned'
    return 'none'
  }

  /** Whether every dossier is shown whole, so that counts may be read where they are kept. */
  get seesAll(): boolean {
    return this.worksAlone && parts.every((part) => this.reach(part) === 'all')
  }

  /** The dossiers of which a member to whom few are assigned sees this part; null for who sees it of many or all. */
  async fewDossiers(db: ReadableDatabase, part: Part): Promise<readonly string[] | null> {
    if (this.reach(part) === 'all') return null
    const rows = await db.all<{ coacheeId: string }>(
      sql`SELECT coachee_id AS coacheeId FROM main.assignments WHERE member_id = ${this.member.id} LIMIT ${few + 1}`
    )
    return rows.length > few ? null : rows.map(({ coacheeId }) => coacheeId)
  }

  /** The views of the reading connections; none where everything is shown. */
  async views(db: ReadableDatabase): Promise<string[]> {
    if (this.seesAll) return []
    const views: string[] = []
    const isFew = (await this.fewDossiers(db, 'content')) !== null
    for (const [table, condition] of this.conditions(isFew ? 'from the dossiers' : 'row by row')) {
      const columns = await this.shownColumns(db, table)
      if (condition === '1' && columns === '*') continue
      views.push(`CREATE TEMP VIEW ${table} AS SELECT ${columns} FROM main.${table} WHERE ${condition}`)
    }
    return views
  }

  /** The first of the records that is not there for this member: somebody else's, or nobody's. */
  async firstInvisible(db: ReadableDatabase, named: readonly NamedRecord[]): Promise<NamedRecord | null> {
    for (const kind of new Set(named.map(([each]) => each))) {
      const ids = named.filter(([each]) => each === kind).map(([, id]) => id)
      const { table, id, where } = rowsOf(kind)
      const row = await db.get<{ id: string }>(
        sql`SELECT value AS id FROM json_each(${JSON.stringify(ids)})
        WHERE NOT EXISTS (SELECT 1 FROM main.${column(table)}
          WHERE ${column(`${table}.${id}`)} = value AND (${sqlText(where)}) AND (${this.conditionFor(kind)})) LIMIT 1`
      )
      if (row) return [kind, row.id]
    }
    return null
  }

  /** Whose dossier the record is in; null for one that is not there for this member. */
  async coacheeOf(db: ReadableDatabase, kind: RecordKind, id: string): Promise<string | null> {
    const { table, dossier }: KindOfRecord = recordKinds[kind]
    if (dossier === null) return null
    const { where } = rowsOf(kind)
    const row = await db.get<{ coacheeId: string }>(
      sql`SELECT ${column(dossier.coacheeColumn)} AS coacheeId FROM main.${column(table)}
      WHERE id = ${id} AND (${sqlText(where)}) AND (${this.conditionFor(kind)})`
    )
    return row?.coacheeId ?? null
  }

  private conditionFor(kind: NamedKind): Sql {
    const { table, coachee } = rowsOf(kind)
    return sqlText(this.within(partOf[kind], coachee === null ? null : `${table}.${coachee}`))
  }

  /** Every table that holds rows of dossiers, with what a row must be to be shown. */
  private conditions(way: Way): Map<string, string> {
    const conditions = new Map<string, string>()
    const within = (part: Part, coachee: string | null): string => this.within(part, coachee, way)
    for (const kind of allRecordKinds) {
      const { table, parts: belonging, dossier }: KindOfRecord = recordKinds[kind]
      for (const each of [table, ...belonging]) {
        conditions.set(each, within(partOf[kind], dossier === null ? null : `${each}.coachee_id`))
      }
    }
    const { member } = this
    const own = (column: string): string => `${column} = ${literal(member.id)}`
    // A person is shown as a coachee, by their own id, or as the contact of an organisation.
    conditions.set(
      'people',
      `CASE WHEN is_coachee THEN ${within('identity', 'people.id')} ELSE ${within('organisations', null)} END`
    )
    conditions.set(
      'search_entries',
      `(layer <> 'private' OR ${own('author_id')})
       AND CASE WHEN coachee_id IS NULL THEN ${within('organisations', null)}
         ELSE ${within('content', 'search_entries.coachee_id')} END`
    )
    conditions.set(
      'drafts',
      `${own('member_id')} AND (coachee_id IS NULL OR ${within('content', 'drafts.coachee_id')})`
    )
    // Of what concerns no dossier, each sees the own entries.
    conditions.set(
      'audit_log',
      this.reach('log') === 'all'
        ? '1'
        : `((coachee_id IS NULL AND ${own('member_id')})
          OR (coachee_id IS NOT NULL AND ${within('log', 'audit_log.coachee_id')}))`
    )
    return conditions
  }

  /** SQL that holds for a row of this part; `coachee` is null for what is in no dossier. */
  private within(part: Part, coachee: string | null, way: Way = 'row by row'): string {
    const reach = this.reach(part)
    if (reach === 'none') return '0'
    if (reach === 'all' || coachee === null) return '1'
    if (way === 'from the dossiers')
      return `${coachee} IN (SELECT coachee_id FROM main.assignments WHERE member_id = ${literal(this.member.id)})`
    return `EXISTS (SELECT 1 FROM main.assignments
      WHERE assignments.member_id = ${literal(this.member.id)} AND assignments.coachee_id = ${coachee})`
  }

  private async shownColumns(db: ReadableDatabase, table: string): Promise<string> {
    const layer = privateLayers[table]
    if (layer === undefined && table !== 'people') return '*'
    const columns = await db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${table})`)
    return columns
      .map(({ name }) => {
        // How far a trajectory is, kept with the person, is told to whoever sees the trajectory.
        if (table === 'people' && name === 'current_phase')
          return `CASE WHEN ${this.within('trajectories', 'people.id')} THEN ${name} END AS ${name}`
        const shown = layer?.shown[name]
        if (layer === undefined || shown === undefined) return name
        return `CASE WHEN ${layer.author} = ${literal(this.member.id)} THEN ${name} ELSE ${shown} END AS ${name}`
      })
      .join(', ')
  }
}

interface NamedRows {
  table: string
  /** The column of the id. */
  id: string
  /** The column of the coachee, or null for what is in no dossier. */
  coachee: string | null
  where: string
}

function rowsOf(kind: NamedKind): NamedRows {
  if (kind === 'contact')
    return { table: 'organisation_contacts', id: 'person_id', coachee: null, where: '1' }
  const { table, dossier }: KindOfRecord = recordKinds[recordOf(kind)]
  return { table, id: 'id', coachee: dossier?.coacheeColumn ?? null, where: dossier?.where ?? '1' }
}

/** Whether anybody's record is there, whoever may see it. For the log, never for an answer. */
export async function isThere(db: ReadableDatabase, [kind, id]: NamedRecord): Promise<boolean> {
  const rows = rowsOf(kind)
  const row = await db.get(
    sql`SELECT 1 FROM main.${column(rows.table)}
    WHERE ${column(`${rows.table}.${rows.id}`)} = ${id} AND (${sqlText(rows.where)})`
  )
  return row !== undefined
}

/** The kind of record that is named. */
export function recordOf(kind: NamedKind): RecordKind {
  if (kind === 'sealed copy') return 'disclosure'
  return kind === 'contact' || kind === 'dossier' ? 'person' : kind
}

/** A view takes no parameters, so the id of the member, which the vault itself made, stands in its text. */
function literal(id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('the id of a member has another form')
  return `'${id}'`
}
