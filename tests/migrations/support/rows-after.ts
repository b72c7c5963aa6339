import type { Row, Rows } from './kept-practice'

/** What each step of the schema does to the rows of a filled file, said a second time and without SQL. */
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
    // The one member of those days is the coach of everybody.
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
  })
}

export const stepsWithRows: readonly number[] = Object.keys(steps).map(Number)

/** The rows that a file of this version is to hold when every later step has run. */
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

/** The screens of test results moved; words behind the address stay. */
function withPsychometrics(address: string): string {
  return address
    .replace(/^\/tests(?=[/? ]|$)/, '/psychometrics')
    .replace(/^(\/trajectories\/.{36})\/tests\/new/, '$1/psychometrics/new')
}

function renamedPath(_whole: string, path: string): string {
  return `"path":"${withPsychometrics(path)}"`
}
