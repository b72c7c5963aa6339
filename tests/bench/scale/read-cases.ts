import type { InputOf, OperationName, OutputOf, ReadName } from '../../../shared/contract'

/** Reads that are not measured here, each with the reason. Jobs are long by nature and have no goal here. */
export const notMeasured = {
  'vault.state': 'before unlock: no record is read',
  'vault.assessPassphrase': 'before unlock: no record is read'
} as const satisfies Partial<Record<ReadName, string>>

type Measured = Exclude<ReadName, keyof typeof notMeasured>

/** Answers operations: a copy of the demo practice, or a practice of a test. */
interface Vault {
  call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>
}

/** A read as a screen asks it, and what makes it a case of its own. */
export interface ReadCase<N extends ReadName = ReadName> {
  name: N
  what: string
  input: InputOf<N>
}

/** The records with the most to read. */
interface Chosen {
  coacheeId: string
  trajectoryId: string
  noteId: string
  reportId: string
  signedReportId: string
  testId: string
  disclosureId: string
  organisationId: string
  name: string
  middle: { familyName: string; givenName: string; id: string }
}

type Cases = { [N in Measured]: (chosen: Chosen) => Record<string, InputOf<N>> }

/** A read without a case does not compile. The key describes the case; it is empty when there is only one. */
const cases: Cases = {
  'today.overview': () => ({ '': {} }),
  'people.coachees': ({ middle, name }) => ({
    'first page': {},
    'page in the middle': { after: middle },
    'phase: running': { phase: 'running' },
    'phase: closed': { phase: 'closed' },
    'a name': { name },
    'one letter': { name: 'a' },
    'nobody’s name': { name: 'xqzw' },
    'name and phase': { name: 'pee', phase: 'running' }
  }),
  'people.dossier': ({ coacheeId }) => ({ '': { id: coacheeId } }),
  'organisations.list': () => ({
    'first page': {},
    'a name': { name: 'bou' },
    'nobody’s name': { name: 'xqzw' }
  }),
  'organisations.get': ({ organisationId }) => ({ '': { id: organisationId } }),
  'trajectories.get': ({ trajectoryId }) => ({ '': { id: trajectoryId } }),
  'notes.get': ({ noteId }) => ({ '': { id: noteId } }),
  'psychometrics.list': () => ({ '': {} }),
  'psychometrics.get': ({ testId }) => ({ '': { id: testId } }),
  'reports.list': () => ({ '': {} }),
  'reports.get': ({ reportId }) => ({ '': { id: reportId } }),
  'reports.quotable': ({ trajectoryId }) => ({ '': { trajectoryId } }),
  'disclosures.list': () => ({ '': {} }),
  'disclosures.get': ({ disclosureId }) => ({ '': { id: disclosureId } }),
  'disclosures.recipients': ({ signedReportId }) => ({
    '': { reportId: signedReportId },
    'a name': { reportId: signedReportId, otherName: 'bou' },
    'nobody’s name': { reportId: signedReportId, otherName: 'xqzw' }
  }),
  'search.find': ({ name }) => ({
    'three common words': { words: 'de het een' },
    'one letter': { words: 'd' },
    'two letters': { words: 've' },
    'beginning of a common word': { words: 'verg' },
    'long beginning of a common word': { words: 'vergaderi' },
    'a common word': { words: 'vergadering' },
    'two languages': { words: 'vergadering réunion' },
    'a name': { words: name },
    'a name and a word': { words: `${name} vergadering` },
    'a template': { words: 'slotevaluatie' },
    nothing: { words: 'xqzw' }
  }),
  'audit.list': ({ coacheeId }) => ({
    'first page': {},
    'of one dossier': { coacheeId },
    'later page': { before: 5000 }
  }),
  'drafts.at': () => ({ '': { place: '/coachees/new' } }),
  'drafts.list': () => ({ '': {} }),
  'locking.settings': () => ({ '': {} }),
  'members.me': () => ({ '': {} }),
  'practice.get': () => ({ '': {} }),
  'vault.lastUnlocks': () => ({ '': {} }),
  'vault.sealing': () => ({ '': {} }),
  'vault.session': () => ({ '': {} })
}

export async function readCases(vault: Vault): Promise<ReadCase[]> {
  const chosen = await choose(vault)
  return Object.entries(cases).flatMap(([name, inputs]) =>
    Object.entries((inputs as (of: Chosen) => Record<string, unknown>)(chosen)).map(
      ([what, input]) => ({ name, what, input }) as ReadCase
    )
  )
}

export async function choose(vault: Vault): Promise<Chosen> {
  const { rows } = await vault.call('people.coachees', { phase: 'closed', limit: 100 })
  const dossiers = await Promise.all(rows.map(({ id }) => vault.call('people.dossier', { id })))
  const longest = dossiers.reduce((one, other) => (one.entries.length >= other.entries.length ? one : other))
  const all = await vault.call('people.coachees', { limit: 500 })
  const middle = all.rows.at(-1)
  const organisation = (await vault.call('organisations.list', {})).rows[0]
  const { hits } = await vault.call('search.find', { words: 'vergadering', limit: 50 })
  const named = hits.find(({ kind }) => kind === 'note')
  const reports = (await vault.call('reports.list', { limit: 500 })).rows
  const disclosed = (await vault.call('disclosures.list', {})).rows[0]
  const note = longest.entries.find(({ kind }) => kind === 'note')
  return {
    coacheeId: longest.person.id,
    trajectoryId: note?.trajectoryId ?? '',
    noteId: note?.id ?? '',
    reportId: reports[0]?.id ?? '',
    signedReportId: reports.find(({ signedAt }) => signedAt !== null)?.id ?? '',
    testId: (await vault.call('psychometrics.list', {})).rows[0]?.id ?? '',
    disclosureId: disclosed?.id ?? '',
    organisationId: organisation?.id ?? '',
    name: named?.coacheeName?.split(/[ -]/).at(-1) ?? '',
    middle: { familyName: middle?.familyName ?? '', givenName: middle?.givenName ?? '', id: middle?.id ?? '' }
  }
}
