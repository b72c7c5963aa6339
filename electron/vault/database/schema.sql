CREATE TABLE assignments (
  member_id TEXT NOT NULL REFERENCES members (id),
  coachee_id TEXT NOT NULL REFERENCES people (id),
  assigned_at TEXT NOT NULL,
  assigned_by TEXT NOT NULL REFERENCES members (id),
  PRIMARY KEY (member_id, coachee_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE audit_log (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  member_id TEXT NOT NULL,
  role TEXT NOT NULL,
  verb TEXT NOT NULL,
  subject_type TEXT NOT NULL,
  subject_id TEXT,
  coachee_id TEXT,
  operation TEXT NOT NULL,
  outcome TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
  ) STRICT;

CREATE TABLE disclosures (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
  coachee_id TEXT NOT NULL REFERENCES people (id),
  member_id TEXT NOT NULL REFERENCES members (id),
  recipient_kind TEXT NOT NULL,
  recipient_person_id TEXT NOT NULL REFERENCES people (id),
  recipient_organisation_id TEXT REFERENCES organisations (id),
  recipient_name TEXT NOT NULL,
  organisation_name TEXT,
  purpose TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  coachee_consent_on TEXT,
  made_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  pages INTEGER NOT NULL,
  document_sha256 TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  sealed_copy BLOB NOT NULL
  ) STRICT;

CREATE TABLE drafts (
  member_id TEXT NOT NULL REFERENCES members (id),
  form TEXT NOT NULL,
  place TEXT NOT NULL,
  title TEXT NOT NULL,
  coachee_id TEXT REFERENCES people (id),
  content TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  PRIMARY KEY (member_id, form)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE goal_progress (
  note_id TEXT NOT NULL REFERENCES notes (id),
  goal_id TEXT NOT NULL REFERENCES goals (id),
  coachee_id TEXT NOT NULL REFERENCES people (id),
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  PRIMARY KEY (note_id, goal_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE goals (
  id TEXT PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
  coachee_id TEXT NOT NULL REFERENCES people (id),
  position INTEGER NOT NULL,
  description TEXT NOT NULL
  ) STRICT;

CREATE TABLE members (
  id TEXT PRIMARY KEY,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  email TEXT NOT NULL,
  qualification TEXT NOT NULL,
  roles TEXT NOT NULL,
  place TEXT,
  lock_settings TEXT,
  created_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE note_agreements (
  note_id TEXT NOT NULL REFERENCES notes (id),
  position INTEGER NOT NULL,
  coachee_id TEXT NOT NULL REFERENCES people (id),
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  due TEXT,
  done INTEGER NOT NULL, is_current INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (note_id, position)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
  coachee_id TEXT NOT NULL REFERENCES people (id),
  coach_id TEXT NOT NULL REFERENCES members (id),
  template TEXT NOT NULL,
  language TEXT NOT NULL,
  held_at TEXT NOT NULL,
  duration_minutes INTEGER NOT NULL,
  mode TEXT NOT NULL,
  attendees TEXT NOT NULL,
  pro_bono INTEGER NOT NULL,
  sections TEXT NOT NULL,
  reflection TEXT NOT NULL,
  has_shareable INTEGER NOT NULL,
  saved_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE organisation_contacts (
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  function TEXT NOT NULL,
  PRIMARY KEY (organisation_id, person_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE organisations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  enterprise_number TEXT NOT NULL,
  sector TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  phone TEXT NOT NULL,
  website TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  is_coachee INTEGER NOT NULL,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  birth_date TEXT,
  gender TEXT,
  language TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  source TEXT NOT NULL,
  source_detail TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
  , current_phase TEXT) STRICT;

CREATE TABLE practice (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  enterprise_number TEXT NOT NULL,
  controller_contact TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  website TEXT NOT NULL,
  language TEXT NOT NULL,
  recovery_key_confirmed_at TEXT,
  longest_idle_minutes INTEGER NOT NULL DEFAULT 60,
  created_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
  coachee_id TEXT NOT NULL REFERENCES people (id),
  author_id TEXT NOT NULL REFERENCES members (id),
  template TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  sections TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  signed_at TEXT,
  signed_content TEXT,
  content_sha256 TEXT,
  quality TEXT,
  valid_until TEXT) STRICT;

CREATE TABLE search_due (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  UNIQUE (kind, record_id)
  ) STRICT;

CREATE TABLE search_entries (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  layer TEXT NOT NULL CHECK (layer IN ('shareable', 'private')),
  author_id TEXT REFERENCES members (id),
  coachee_id TEXT REFERENCES people (id),
  UNIQUE (kind, record_id, layer)
  ) STRICT;

CREATE VIRTUAL TABLE search_names USING fts5(words, content = '', contentless_delete = 1, detail = none,
  prefix = '1 2 3 4 5 6', tokenize = 'ascii');

CREATE TABLE 'search_names_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_names_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_names_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_names_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE VIRTUAL TABLE search_terms USING fts5vocab('search_words', 'instance');

CREATE VIRTUAL TABLE search_words USING fts5(words, content = '', contentless_delete = 1, detail = none,
  prefix = '1 2 3 4 5 6', tokenize = 'ascii');

CREATE TABLE 'search_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE test_results (
  id TEXT PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
  coachee_id TEXT NOT NULL REFERENCES people (id),
  administrator_id TEXT NOT NULL REFERENCES members (id),
  instrument TEXT NOT NULL,
  language TEXT NOT NULL,
  administered_on TEXT NOT NULL,
  mode TEXT NOT NULL,
  conditions TEXT NOT NULL,
  answers TEXT NOT NULL,
  recorded_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE test_scores (
  result_id TEXT NOT NULL REFERENCES test_results (id),
  position INTEGER NOT NULL,
  coachee_id TEXT NOT NULL REFERENCES people (id),
  scale TEXT NOT NULL,
  mean REAL NOT NULL,
  answered INTEGER NOT NULL,
  items INTEGER NOT NULL,
  PRIMARY KEY (result_id, position)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE trajectories (
  id TEXT PRIMARY KEY,
  coachee_id TEXT NOT NULL REFERENCES people (id),
  sponsor_id TEXT REFERENCES organisations (id),
  sponsor_contact_id TEXT REFERENCES people (id),
  coach_id TEXT NOT NULL REFERENCES members (id),
  kind TEXT NOT NULL,
  phase TEXT NOT NULL,
  assignment TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  sessions_planned INTEGER,
  created_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE "tripartite_agreements" (
  trajectory_id TEXT PRIMARY KEY REFERENCES trajectories (id),
  coachee_id TEXT NOT NULL REFERENCES people (id),
  matrix TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  signed_for_sponsor_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

CREATE TABLE unfinished_jobs (
  member_id TEXT NOT NULL REFERENCES members (id),
  operation TEXT NOT NULL,
  cut_at TEXT NOT NULL,
  PRIMARY KEY (member_id, operation)
  ) STRICT, WITHOUT ROWID;

CREATE INDEX assignments_by_coachee ON assignments (coachee_id);

CREATE INDEX audit_log_by_coachee ON audit_log (coachee_id, sequence);

CREATE INDEX audit_log_in_dossiers ON audit_log (member_id, sequence, coachee_id) WHERE coachee_id IS NOT NULL;

CREATE INDEX audit_log_of_unlocks ON audit_log (sequence) WHERE verb = 'unlock';

CREATE INDEX audit_log_outside_dossiers ON audit_log (member_id, sequence) WHERE coachee_id IS NULL;

CREATE INDEX disclosures_by_coachee ON disclosures (coachee_id, made_at, trajectory_id, recipient_name, id);

CREATE INDEX disclosures_by_moment ON disclosures (made_at, id);

CREATE INDEX disclosures_by_report ON disclosures (report_id, recipient_kind);

CREATE INDEX goal_progress_by_goal ON goal_progress (goal_id);

CREATE INDEX goals_by_trajectory ON goals (trajectory_id, position);

CREATE INDEX note_agreements_of_coach ON note_agreements (due IS NULL, due)
  WHERE who = 'coach' AND done = 0 AND is_current = 1;

CREATE INDEX notes_by_coachee ON notes (coachee_id, held_at, trajectory_id, template, has_shareable, id);

CREATE INDEX notes_by_trajectory ON notes (trajectory_id, held_at);

CREATE INDEX organisation_contacts_by_person ON organisation_contacts (person_id);

CREATE INDEX organisations_by_name ON organisations (name_key, id);

CREATE INDEX people_by_name ON people (is_coachee, name_key, id);

CREATE INDEX people_by_phase ON people (is_coachee, current_phase, name_key, id);

CREATE INDEX reports_by_change ON reports (changed_at, id);

CREATE INDEX reports_by_coachee ON reports (coachee_id, changed_at, trajectory_id, title, signed_at, id);

CREATE INDEX reports_unsigned ON reports (signed_at, changed_at);

CREATE INDEX search_entries_by_coachee ON search_entries (coachee_id);

CREATE INDEX test_results_by_coachee ON test_results (coachee_id, administered_on, trajectory_id, instrument, id);

CREATE INDEX test_results_by_day ON test_results (administered_on, id);

CREATE INDEX test_results_by_trajectory ON test_results (trajectory_id);

CREATE INDEX trajectories_by_coachee ON trajectories (coachee_id, starts_on, created_at, phase, sponsor_id);

CREATE INDEX trajectories_by_phase ON trajectories (phase, coachee_id);

CREATE INDEX trajectories_by_sponsor ON trajectories (sponsor_id, phase);

CREATE INDEX tripartite_agreements_by_coachee ON tripartite_agreements (coachee_id);

CREATE TRIGGER agreement_is_current AFTER INSERT ON note_agreements BEGIN
  UPDATE note_agreements SET is_current = 1 WHERE note_id = new.note_id AND position = new.position
  AND note_id = (SELECT id FROM notes WHERE trajectory_id = (SELECT trajectory_id FROM notes WHERE notes.id = new.note_id) ORDER BY held_at DESC, id DESC LIMIT 1);
  END;

CREATE TRIGGER current_phase_added AFTER INSERT ON trajectories BEGIN
  UPDATE people SET current_phase = (SELECT phase FROM trajectories WHERE coachee_id = people.id
  ORDER BY starts_on DESC, created_at DESC LIMIT 1) WHERE id = new.coachee_id;
  END;

CREATE TRIGGER current_phase_changed AFTER UPDATE OF phase, starts_on, created_at, coachee_id ON trajectories BEGIN
  UPDATE people SET current_phase = (SELECT phase FROM trajectories WHERE coachee_id = people.id
  ORDER BY starts_on DESC, created_at DESC LIMIT 1) WHERE id IN (old.coachee_id, new.coachee_id);
  END;

CREATE TRIGGER current_phase_deleted AFTER DELETE ON trajectories BEGIN
  UPDATE people SET current_phase = (SELECT phase FROM trajectories WHERE coachee_id = people.id
  ORDER BY starts_on DESC, created_at DESC LIMIT 1) WHERE id = old.coachee_id;
  END;

CREATE TRIGGER latest_note_added AFTER INSERT ON notes BEGIN
  UPDATE note_agreements SET is_current = (note_id IS (SELECT id FROM notes WHERE trajectory_id = new.trajectory_id ORDER BY held_at DESC, id DESC LIMIT 1))
  WHERE note_id IN (SELECT id FROM notes WHERE trajectory_id = new.trajectory_id)
  AND is_current <> (note_id IS (SELECT id FROM notes WHERE trajectory_id = new.trajectory_id ORDER BY held_at DESC, id DESC LIMIT 1));
  END;

CREATE TRIGGER latest_note_changed AFTER UPDATE OF held_at, trajectory_id ON notes
  WHEN old.held_at <> new.held_at OR old.trajectory_id <> new.trajectory_id BEGIN
  UPDATE note_agreements SET is_current = (note_id IS (SELECT id FROM notes WHERE trajectory_id = old.trajectory_id ORDER BY held_at DESC, id DESC LIMIT 1))
  WHERE note_id IN (SELECT id FROM notes WHERE trajectory_id = old.trajectory_id)
  AND is_current <> (note_id IS (SELECT id FROM notes WHERE trajectory_id = old.trajectory_id ORDER BY held_at DESC, id DESC LIMIT 1));
  UPDATE note_agreements SET is_current = (note_id IS (SELECT id FROM notes WHERE trajectory_id = new.trajectory_id ORDER BY held_at DESC, id DESC LIMIT 1))
  WHERE note_id IN (SELECT id FROM notes WHERE trajectory_id = new.trajectory_id)
  AND is_current <> (note_id IS (SELECT id FROM notes WHERE trajectory_id = new.trajectory_id ORDER BY held_at DESC, id DESC LIMIT 1));
  END;

CREATE TRIGGER latest_note_deleted AFTER DELETE ON notes BEGIN
  UPDATE note_agreements SET is_current = (note_id IS (SELECT id FROM notes WHERE trajectory_id = old.trajectory_id ORDER BY held_at DESC, id DESC LIMIT 1))
  WHERE note_id IN (SELECT id FROM notes WHERE trajectory_id = old.trajectory_id)
  AND is_current <> (note_id IS (SELECT id FROM notes WHERE trajectory_id = old.trajectory_id ORDER BY held_at DESC, id DESC LIMIT 1));
  END;

CREATE TRIGGER search_entries_deleted AFTER DELETE ON search_entries BEGIN
  DELETE FROM search_names WHERE rowid = old.id;
  DELETE FROM search_words WHERE rowid = old.id;
  END;

CREATE TRIGGER trajectories_added AFTER INSERT ON trajectories BEGIN
  INSERT OR IGNORE INTO assignments (member_id, coachee_id, assigned_at, assigned_by)
  VALUES (new.coach_id, new.coachee_id, new.created_at, new.coach_id);
  END;

CREATE TRIGGER trajectories_given AFTER UPDATE OF coach_id ON trajectories
  WHEN new.coach_id <> old.coach_id BEGIN
  INSERT OR IGNORE INTO assignments (member_id, coachee_id, assigned_at, assigned_by)
  VALUES (new.coach_id, new.coachee_id, new.created_at, new.coach_id);
  END;
