import { inTurns, timed, type Figure } from './figure'
import type { DemoVault } from './demo-vault'
import type { OtherBinding } from './other-binding'
import type { OtherBindingOrder } from './other-binding-process'

const rounds = 200
type Statement = OtherBindingOrder['statements'][number]
const one = (sql: string, ...parameters: Statement['parameters']): Statement => ({ sql, parameters })

const listRows = one(
  `SELECT people.id, given_name, family_name, phase,
     (SELECT name FROM organisations WHERE id = sponsor_id) AS sponsor_name,
     (SELECT max(held_at) FROM notes WHERE coachee_id = people.id) AS last_session_at
   FROM people LEFT JOIN trajectories ON trajectories.id = (SELECT id FROM trajectories
     WHERE coachee_id = people.id ORDER BY starts_on DESC, created_at DESC LIMIT 1)
   WHERE is_coachee = 1 ORDER BY name_key, people.id LIMIT 50`
)
const countRows = one('SELECT count(*) AS total FROM people WHERE is_coachee = 1')

const dossierRows = (id: string): Statement[] => [
  one('SELECT * FROM people WHERE id = ?', id),
  one('SELECT * FROM trajectories WHERE coachee_id = ? ORDER BY starts_on DESC', id),
  one(
    'SELECT goals.*, held_at, score FROM goals LEFT JOIN goal_progress ON goal_id = goals.id LEFT JOIN notes ON notes.id = note_id WHERE goals.coachee_id = ?',
    id
  ),
  one('SELECT id, trajectory_id, held_at, template, has_shareable FROM notes WHERE coachee_id = ?', id),
  one('SELECT id, trajectory_id, administered_on, instrument FROM test_results WHERE coachee_id = ?', id),
  one('SELECT id, trajectory_id, title, signed_at, changed_at FROM reports WHERE coachee_id = ?', id)
]

const searchRows = one(
  `SELECT kind, record_id FROM search_words CROSS JOIN search_entries ON search_entries.id = search_words.rowid
   WHERE search_words MATCH '"vergad"* AND "¤open"' ORDER BY search_words.rowid DESC LIMIT 20`
)

/** List, dossier and search on the vault's side: the whole operation, parsing and checks included. */
export async function measureReads(vault: DemoVault, other: OtherBinding): Promise<Figure[]> {
  const { rows } = await vault.call('people.coachees', {})
  const id = rows[3]?.id ?? ''
  const against = (ask: () => Promise<unknown>, statements: Statement[]) =>
    inTurns(
      rounds,
      () => timed(ask),
      () => other.time({ statements })
    )
  const remark = 'ours is the whole operation up to the JSON text; the other side is statements alone'
  return [
    {
      what: 'list of 50, vault side',
      baseline: 'multiple-ciphers .all() rows',
      goal: 0.8,
      remark,
      ...(await against(() => vault.ask('people.coachees', {}), [listRows, countRows]))
    },
    {
      what: 'dossier page, vault side',
      baseline: 'multiple-ciphers, six statements',
      goal: 0.9,
      remark,
      ...(await against(() => vault.ask('people.dossier', { id }), dossierRows(id)))
    },
    {
      what: 'search, first page',
      baseline: 'multiple-ciphers .all() rows',
      goal: null,
      remark: 'the goal of 1.2 is set against a C program on the same library, which is not here',
      ...(await against(() => vault.ask('search.find', { words: 'vergad' }), [searchRows]))
    }
  ]
}
