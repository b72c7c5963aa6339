import type { Migration } from './migration'

/**
 * Who works in which dossier. Up to here a practice has the member who founded it: every dossier is theirs. From here
 * on who makes a trajectory is assigned by that. The agreements of a trajectory get the coachee's id, as every row of a
 * dossier has; and what a lock cut short is kept until its member has read it.
 */
export const access: Migration = {
  version: 3,
  statements: [
    `CREATE TABLE assignments (
      member_id TEXT NOT NULL REFERENCES members (id),
      coachee_id TEXT NOT NULL REFERENCES people (id),
      assigned_at TEXT NOT NULL,
      assigned_by TEXT NOT NULL REFERENCES members (id),
      PRIMARY KEY (member_id, coachee_id)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX assignments_by_coachee ON assignments (coachee_id)',
    `INSERT INTO assignments (member_id, coachee_id, assigned_at, assigned_by)
     SELECT members.id, people.id, people.created_at, members.id FROM members, people
     WHERE is_coachee AND EXISTS (SELECT 1 FROM json_each(members.roles) WHERE value = 'coach')`,
    `CREATE TRIGGER trajectories_added AFTER INSERT ON trajectories BEGIN
      INSERT OR IGNORE INTO assignments (member_id, coachee_id, assigned_at, assigned_by)
      VALUES (new.coach_id, new.coachee_id, new.created_at, new.coach_id);
    END`,
    `CREATE TRIGGER trajectories_given AFTER UPDATE OF coach_id ON trajectories
    WHEN new.coach_id <> old.coach_id BEGIN
      INSERT OR IGNORE INTO assignments (member_id, coachee_id, assigned_at, assigned_by)
      VALUES (new.coach_id, new.coachee_id, new.created_at, new.coach_id);
    END`,
    `CREATE TABLE tripartite_agreements_anew (
      trajectory_id TEXT PRIMARY KEY REFERENCES trajectories (id),
      coachee_id TEXT NOT NULL REFERENCES people (id),
      matrix TEXT NOT NULL,
      signed_on TEXT NOT NULL,
      signed_for_sponsor_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO tripartite_agreements_anew
       (trajectory_id, coachee_id, matrix, signed_on, signed_for_sponsor_by, recorded_at)
     SELECT trajectory_id, coachee_id, matrix, signed_on, signed_for_sponsor_by, recorded_at
     FROM tripartite_agreements JOIN trajectories ON trajectories.id = trajectory_id`,
    'DROP TABLE tripartite_agreements',
    'ALTER TABLE tripartite_agreements_anew RENAME TO tripartite_agreements',
    'CREATE INDEX tripartite_agreements_by_coachee ON tripartite_agreements (coachee_id)',
    `CREATE TABLE unfinished_jobs (
      member_id TEXT NOT NULL REFERENCES members (id),
      operation TEXT NOT NULL,
      cut_at TEXT NOT NULL,
      PRIMARY KEY (member_id, operation)
    ) STRICT, WITHOUT ROWID`
  ]
}
