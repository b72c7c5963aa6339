import type { Row, Rows } from './kept-practice'

/** The effect of each migration on the rows of a filled file, implemented a second time and without SQL. */
const steps: Readonly<Record<number, (rows: Rows) => Rows>> = {
  2: (rows) => ({
    ...rows,
    drafts: inOrder(
      each(rows, 'drafts', ({ place, form, ...draft }) => ({
        ...draft,
        place: withPsychometrics(text(place)),
        form: withPsychometrics(text(form))
      })),
      'form'
    ),
    members: each(rows, 'members', ({ place, ...member }) => ({
      ...member,
      place: place === null ? null : text(place).replace(/"path":"([^"]*)"/, renamedPath)
    }))
  }),
  3: (rows) => ({
    ...rows,
    // The only member at that time coaches everybody.
    assignments: inOrder(
      (rows['people'] ?? []).flatMap((person) =>
        (rows['members'] ?? []).flatMap((member) =>
          person['is_coachee'] === 1
            ? [
                {
                  member_id: text(member['id']),
                  coachee_id: text(person['id']),
                  assigned_at: text(person['created_at']),
                  assigned_by: text(member['id'])
                }
              ]
            : []
        )
      ),
      'coachee_id'
    ),
    tripartite_agreements: each(rows, 'tripartite_agreements', (agreement) => ({
      ...agreement,
      coachee_id: idOf(rows, 'trajectories', agreement['trajectory_id'], 'coachee_id')
    })),
    unfinished_jobs: []
  }),
  4: (rows) => ({
    ...rows,
    notes: each(rows, 'notes', ({ is_indexed: _dropped, ...note }) => note),
    reports: each(rows, 'reports', ({ is_indexed: _dropped, ...report }) => report),
    people: each(rows, 'people', (person) => ({ ...person, current_phase: currentPhase(rows, person) })),
    note_agreements: each(rows, 'note_agreements', (agreement) => ({
      ...agreement,
      is_current: isInLatestNote(rows, agreement) ? 1 : 0
    })),
    search_entries: each(
      rows,
      'search_entries',
      ({ at: _at, title: _title, shareable: _words, private: own, ...entry }) => ({
        ...entry,
        layer: own === '' ? 'shareable' : 'private',
        author_id:
          own === ''
            ? null
            : (rows['notes']?.find((note) => note['id'] === entry['record_id'])?.['coach_id'] ?? null)
      })
    ),
    search_due: [
      ...due('organisation', rows['organisations'], 'created_at'),
      ...due(
        'person',
        rows['people']?.filter((person) => person['is_coachee'] === 1),
        'created_at'
      ),
      ...due('trajectory', rows['trajectories'], 'created_at'),
      ...due('testResult', rows['test_results'], 'recorded_at'),
      ...due('report', rows['reports'], 'changed_at'),
      ...due('note', rows['notes'], 'held_at')
    ].map((record, place) => ({ id: place + 1, ...record }))
  })
}

/** Every record is due for indexing, the oldest first. */
function due(kind: string, records: readonly Row[] = [], at: string): Row[] {
  const place = (record: Row): string => `${text(record[at])} ${text(record['id'])}`
  return [...records]
    .sort((one, other) => (place(one) < place(other) ? -1 : 1))
    .map((record) => ({ kind, record_id: record['id'] ?? null }))
}

function latest(records: readonly Row[], ...columns: readonly string[]): Row | undefined {
  const place = (record: Row): string => columns.map((column) => text(record[column])).join(' ')
  return [...records].sort((one, other) => (place(one) > place(other) ? -1 : 1))[0]
}

function currentPhase(rows: Rows, person: Row): Row[string] {
  if (person['is_coachee'] !== 1) return null
  const own = (rows['trajectories'] ?? []).filter((trajectory) => trajectory['coachee_id'] === person['id'])
  return latest(own, 'starts_on', 'created_at')?.['phase'] ?? null
}

function isInLatestNote(rows: Rows, agreement: Row): boolean {
  const notes = rows['notes'] ?? []
  const trajectory = notes.find((note) => note['id'] === agreement['note_id'])?.['trajectory_id']
  const own = notes.filter((note) => note['trajectory_id'] === trajectory)
  return latest(own, 'held_at', 'id')?.['id'] === agreement['note_id']
}

export const stepsWithRows: readonly number[] = Object.keys(steps).map(Number)

/** The expected rows of a file of this version after every later migration. */
export function rowsAfter(version: number, before: Rows): Rows {
  return stepsWithRows
    .filter((step) => step > version)
    .reduce((rows, step) => steps[step]?.(rows) ?? rows, before)
}

function each(rows: Rows, table: string, change: (row: Row & Record<string, Row[string]>) => Row): Row[] {
  return (rows[table] ?? []).map((row) => change(row))
}

function idOf(rows: Rows, table: string, id: Row[string] | undefined, column: string): string {
  return text(rows[table]?.find((row) => row['id'] === id)?.[column])
}

function inOrder(rows: readonly Row[], column: string): Row[] {
  return [...rows].sort((one, other) => (text(one[column]) < text(other[column]) ? -1 : 1))
}

function text(value: Row[string] | undefined): string {
  if (typeof value !== 'string') throw new Error('a text was expected')
  return value
}

/** The screens of test results moved; the rest of the address stays. */
function withPsychometrics(address: string): string {
  return address
    .replace(/^\/tests(?=[/? ]|$)/, '/psychometrics')
    .replace(/^(\/trajectories\/.{36})\/tests\/new/, '$1/psychometrics/new')
}

function renamedPath(_whole: string, path: string): string {
  return `"path":"${withPsychometrics(path)}"`
}
