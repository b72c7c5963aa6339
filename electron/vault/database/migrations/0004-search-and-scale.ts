import type { Migration } from './migration'

const latestPhase = `(SELECT phase FROM trajectories WHERE coachee_id = people.id
  ORDER BY starts_on DESC, created_at DESC LIMIT 1)`

const latestNoteOf = (trajectory: string): string =>
  `(SELECT id FROM notes WHERE trajectory_id = ${trajectory} ORDER BY held_at DESC, id DESC LIMIT 1)`

const markCurrent = (trajectory: string): string =>
  `UPDATE note_agreements SET is_current = (note_id IS ${latestNoteOf(trajectory)})
   WHERE note_id IN (SELECT id FROM notes WHERE trajectory_id = ${trajectory})
     AND is_current <> (note_id IS ${latestNoteOf(trajectory)})`

/**
 * What keeps search and the first screen as quick with 10,000 coachees as with 200.
 *
 * Search: an index of folded words without their places, with the beginnings of one to six letters as lists of their
 * own, so that any beginning streams newest first. The names of people and organisations have a small index of their
 * own. An entry says for whom its words are: those of the private layer are found by their author alone. Row ids of
 * entries are kept; the words come from the records anew (`search_due`), oldest first.
 *
 * The phase of a coachee and "is in the latest note of its trajectory" were asked for each row of a list; now they are
 * columns, kept by triggers.
 */
export const searchAndScale: Migration = {
  version: 4,
  statements: [
    `CREATE TABLE search_due (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      record_id TEXT NOT NULL,
      UNIQUE (kind, record_id)
    ) STRICT`,
    "INSERT INTO search_due (kind, record_id) SELECT 'organisation', id FROM organisations ORDER BY created_at, id",
    "INSERT INTO search_due (kind, record_id) SELECT 'person', id FROM people WHERE is_coachee = 1 ORDER BY created_at, id",
    "INSERT INTO search_due (kind, record_id) SELECT 'trajectory', id FROM trajectories ORDER BY created_at, id",
    "INSERT INTO search_due (kind, record_id) SELECT 'testResult', id FROM test_results ORDER BY recorded_at, id",
    "INSERT INTO search_due (kind, record_id) SELECT 'report', id FROM reports ORDER BY changed_at, id",
    "INSERT INTO search_due (kind, record_id) SELECT 'note', id FROM notes ORDER BY held_at, id",
    'DROP INDEX notes_to_index',
    'DROP INDEX reports_to_index',
    'ALTER TABLE notes DROP COLUMN is_indexed',
    'ALTER TABLE reports DROP COLUMN is_indexed',

    'DROP TRIGGER search_entries_added',
    'DROP TRIGGER search_entries_deleted',
    'DROP TRIGGER search_entries_changed',
    'DROP TABLE search_index',
    'DROP INDEX search_entries_by_coachee',
    'ALTER TABLE search_entries RENAME TO search_entries_before',
    `CREATE TABLE search_entries (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      record_id TEXT NOT NULL,
      layer TEXT NOT NULL CHECK (layer IN ('shareable', 'private')),
      author_id TEXT REFERENCES members (id),
      coachee_id TEXT REFERENCES people (id),
      UNIQUE (kind, record_id, layer)
    ) STRICT`,
    `INSERT INTO search_entries (id, kind, record_id, layer, author_id, coachee_id)
     SELECT id, kind, record_id, iif(private = '', 'shareable', 'private'),
       iif(private = '', NULL, (SELECT coach_id FROM notes WHERE notes.id = record_id)), coachee_id
     FROM search_entries_before`,
    'DROP TABLE search_entries_before',
    'CREATE INDEX search_entries_by_coachee ON search_entries (coachee_id)',
    `CREATE VIRTUAL TABLE search_names USING fts5(words, content = '', contentless_delete = 1, detail = none,
      prefix = '1 2 3 4 5 6', tokenize = 'ascii')`,
    `CREATE VIRTUAL TABLE search_words USING fts5(words, content = '', contentless_delete = 1, detail = none,
      prefix = '1 2 3 4 5 6', tokenize = 'ascii')`,
    "CREATE VIRTUAL TABLE search_terms USING fts5vocab('search_words', 'instance')",
    `CREATE TRIGGER search_entries_deleted AFTER DELETE ON search_entries BEGIN
      DELETE FROM search_names WHERE rowid = old.id;
      DELETE FROM search_words WHERE rowid = old.id;
    END`,

    'ALTER TABLE people ADD COLUMN current_phase TEXT',
    `UPDATE people SET current_phase = ${latestPhase} WHERE is_coachee = 1`,
    'CREATE INDEX people_by_phase ON people (is_coachee, current_phase, name_key, id)',
    `CREATE TRIGGER current_phase_added AFTER INSERT ON trajectories BEGIN
      UPDATE people SET current_phase = ${latestPhase} WHERE id = new.coachee_id;
    END`,
    `CREATE TRIGGER current_phase_changed AFTER UPDATE OF phase, starts_on, created_at, coachee_id ON trajectories BEGIN
      UPDATE people SET current_phase = ${latestPhase} WHERE id IN (old.coachee_id, new.coachee_id);
    END`,
    `CREATE TRIGGER current_phase_deleted AFTER DELETE ON trajectories BEGIN
      UPDATE people SET current_phase = ${latestPhase} WHERE id = old.coachee_id;
    END`,

    'DROP INDEX note_agreements_open',
    'ALTER TABLE note_agreements ADD COLUMN is_current INTEGER NOT NULL DEFAULT 0',
    `UPDATE note_agreements SET is_current = 1 WHERE note_id = ${latestNoteOf(
      '(SELECT trajectory_id FROM notes WHERE notes.id = note_id)'
    )}`,
    `CREATE INDEX note_agreements_of_coach ON note_agreements (due IS NULL, due)
      WHERE who = 'coach' AND done = 0 AND is_current = 1`,
    `CREATE TRIGGER agreement_is_current AFTER INSERT ON note_agreements BEGIN
      UPDATE note_agreements SET is_current = 1 WHERE note_id = new.note_id AND position = new.position
        AND note_id = ${latestNoteOf('(SELECT trajectory_id FROM notes WHERE notes.id = new.note_id)')};
    END`,
    `CREATE TRIGGER latest_note_added AFTER INSERT ON notes BEGIN
      ${markCurrent('new.trajectory_id')};
    END`,
    `CREATE TRIGGER latest_note_changed AFTER UPDATE OF held_at, trajectory_id ON notes
      WHEN old.held_at <> new.held_at OR old.trajectory_id <> new.trajectory_id BEGIN
      ${markCurrent('old.trajectory_id')};
      ${markCurrent('new.trajectory_id')};
    END`,
    `CREATE TRIGGER latest_note_deleted AFTER DELETE ON notes BEGIN
      ${markCurrent('old.trajectory_id')};
    END`,

    // The log grows by every visit: what the screens ask of its end is read from small indexes.
    `CREATE INDEX audit_log_in_dossiers ON audit_log (member_id, sequence, coachee_id) WHERE coachee_id IS NOT NULL`,
    `CREATE INDEX audit_log_outside_dossiers ON audit_log (member_id, sequence) WHERE coachee_id IS NULL`,
    "CREATE INDEX audit_log_of_unlocks ON audit_log (sequence) WHERE verb = 'unlock'"
  ]
}
