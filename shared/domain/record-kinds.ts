/**
 * Every kind of record, once. The log, search, the time line, drafts, access and the screens derive what they know of a
 * kind from this table: a missing column here, or a missing kind there, does not compile.
 */
export const recordKinds = {
  person: {
    domain: 'people',
    table: 'people',
    parts: [],
    // A contact of an organisation is a person too, and has no dossier.
    dossier: { coacheeColumn: 'id', where: 'is_coachee = 1' },
    screen: '/coachees/:id',
    searched: true,
    inTimeLine: false,
    deletable: false,
    nameInLog: 'person'
  },
  organisation: {
    domain: 'organisations',
    table: 'organisations',
    parts: ['organisation_contacts'],
    dossier: null,
    screen: '/organisations/:id',
    searched: true,
    inTimeLine: false,
    deletable: false,
    nameInLog: 'organisation'
  },
  trajectory: {
    domain: 'trajectories',
    table: 'trajectories',
    parts: ['tripartite_agreements'],
    dossier: { coacheeColumn: 'coachee_id' },
    screen: '/trajectories/:id',
    searched: true,
    inTimeLine: false,
    deletable: false,
    nameInLog: 'trajectory'
  },
  goal: {
    domain: 'goals',
    table: 'goals',
    parts: [],
    dossier: { coacheeColumn: 'coachee_id' },
    // Shown on the screen of its trajectory.
    screen: null,
    searched: false,
    inTimeLine: false,
    deletable: false,
    nameInLog: 'goal'
  },
  note: {
    domain: 'notes',
    table: 'notes',
    parts: ['note_agreements', 'goal_progress'],
    dossier: { coacheeColumn: 'coachee_id' },
    screen: '/notes/:id',
    searched: true,
    inTimeLine: true,
    deletable: false,
    nameInLog: 'note'
  },
  testResult: {
    domain: 'psychometrics',
    table: 'test_results',
    parts: ['test_scores'],
    dossier: { coacheeColumn: 'coachee_id' },
    screen: '/psychometrics/:id',
    searched: true,
    inTimeLine: true,
    deletable: false,
    nameInLog: 'test result'
  },
  report: {
    domain: 'reports',
    table: 'reports',
    parts: [],
    dossier: { coacheeColumn: 'coachee_id' },
    screen: '/reports/:id',
    searched: true,
    inTimeLine: true,
    deletable: true,
    nameInLog: 'report'
  },
  disclosure: {
    domain: 'disclosures',
    table: 'disclosures',
    parts: [],
    dossier: { coacheeColumn: 'coachee_id' },
    screen: '/disclosures/:id',
    searched: false,
    inTimeLine: true,
    deletable: false,
    nameInLog: 'disclosure'
  }
} as const satisfies Record<string, KindOfRecord>

export interface InDossier {
  /** The column that holds the id of the coachee. */
  coacheeColumn: 'id' | 'coachee_id'
  /** The condition for rows in a dossier, unless all are. */
  where?: string
}

export interface KindOfRecord {
  /** The domain that owns its tables: no other domain reads or writes them. */
  domain: string
  /** One row for each record, found by `id`. */
  table: string
  /** Tables with rows that are part of a record. In a dossier each of them has its own `coachee_id`. */
  parts: readonly string[]
  /** How a row refers to its coachee; null for a kind that is in no dossier. */
  dossier: InDossier | null
  /** The path of its screen, unique up to `:id`; null for a kind without a screen of its own. */
  screen: `/${string}/:id` | null
  /** Whether the search index holds it. */
  searched: boolean
  /** Whether the time line of a dossier shows it. */
  inTimeLine: boolean
  /** Whether an operation deletes it. */
  deletable: boolean
  /** Its name in log entries. These are hashed, so a written name stays, whatever the kind is called later. */
  nameInLog: string
}

export type RecordKind = keyof typeof recordKinds

type KindWith<Wanted> = {
  [K in RecordKind]: (typeof recordKinds)[K] extends Wanted ? K : never
}[RecordKind]

export type SearchedKind = KindWith<{ searched: true }>
export type TimeLineKind = KindWith<{ inTimeLine: true }>
export type ShownKind = KindWith<{ screen: string }>

export function isRecordKind(name: string): name is RecordKind {
  return Object.hasOwn(recordKinds, name)
}

export const allRecordKinds = Object.keys(recordKinds) as RecordKind[]
export const searchedKinds = allRecordKinds.filter((kind): kind is SearchedKind => recordKinds[kind].searched)
export const timeLineKinds = allRecordKinds.filter(
  (kind): kind is TimeLineKind => recordKinds[kind].inTimeLine
)

/** The kind of record with this name in log entries; null when it is no record, or one of a newer app. */
export function recordKindInLog(name: string): RecordKind | null {
  return allRecordKinds.find((kind) => recordKinds[kind].nameInLog === name) ?? null
}

/** The address of the screen of a record. */
export function screenOf(kind: ShownKind, id: string): string {
  return recordKinds[kind].screen.replace(':id', id)
}

/** The kind of record on whose screen, or below it, this path is; null for any other screen. */
export function recordAt(path: string): { kind: RecordKind; id: string } | null {
  const match = /^(\/[a-z-]+)\/([0-9a-f-]{36})(?:[/?]|$)/.exec(path)
  if (!match) return null
  const [, room = '', id = ''] = match
  const kind = allRecordKinds.find((each) => recordKinds[each].screen === `${room}/:id`)
  return kind ? { kind, id } : null
}

export interface DossierTable extends InDossier {
  table: string
}

/** Tables beside the records whose rows can name a coachee too. */
const besideRecords = ['drafts', 'search_entries', 'audit_log'] as const

/** Every table with rows that belong to a dossier: access, erasure and the answer to an access request use it. */
export const dossierTables: readonly DossierTable[] = [
  ...allRecordKinds.flatMap((kind): DossierTable[] => {
    const { table, parts, dossier }: KindOfRecord = recordKinds[kind]
    if (dossier === null) return []
    return [{ table, ...dossier }, ...parts.map(ofCoachee)]
  }),
  ...besideRecords.map(ofCoachee)
]

function ofCoachee(table: string): DossierTable {
  return { table, coacheeColumn: 'coachee_id' }
}
