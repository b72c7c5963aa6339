/**
 * What each column is, for the law. Access, portability, erasure, retention and the scrambled copy are derived from
 * this, so that a new column cannot be forgotten by any of them: a test fails on a column that is missing here.
 */
export type Classification =
  /** Says nothing about a person: keys, codes of the app, positions. */
  | 'technical'
  /** Ties a row to a person; goes and stays with the row. */
  | 'link'
  /** About the practice or a member of it, not about somebody whom the practice advises. */
  | 'own'
  | PersonalData

export interface PersonalData {
  /** The category of the register of processing (GDPR Art. 30(1)(c)). */
  category:
    | 'identification'
    | 'contact'
    | 'assignment'
    | 'session content'
    | 'test data'
    | 'evaluation'
    | 'disclosure'
    | 'consultation'
  /** Provided by the person or observed, and so portable (Art. 20); not what the coach concluded. */
  provided: boolean
  /** Needs a source when it did not come from the person (Art. 14(2)(f)). */
  sourced: boolean
}

const given = (category: PersonalData['category']): PersonalData => ({
  category,
  provided: true,
  sourced: true
})
const observed = (category: PersonalData['category']): PersonalData => ({
  category,
  provided: true,
  sourced: false
})
const concluded = (category: PersonalData['category']): PersonalData => ({
  category,
  provided: false,
  sourced: false
})

export const classification = {
  practice: {
    id: 'technical',
    name: 'own',
    street: 'own',
    postcode: 'own',
    city: 'own',
    enterprise_number: 'own',
    controller_contact: 'own',
    email: 'own',
    phone: 'own',
    website: 'own',
    language: 'technical',
    recovery_key_confirmed_at: 'technical',
    longest_idle_minutes: 'technical',
    created_at: 'technical'
  },
  members: {
    id: 'technical',
    given_name: 'own',
    family_name: 'own',
    email: 'own',
    qualification: 'own',
    roles: 'own',
    place: 'technical',
    lock_settings: 'technical',
    created_at: 'technical'
  },
  people: {
    id: 'technical',
    is_coachee: 'technical',
    given_name: given('identification'),
    family_name: given('identification'),
    name_key: given('identification'),
    current_phase: concluded('assignment'),
    birth_date: given('identification'),
    gender: given('identification'),
    language: given('identification'),
    email: given('contact'),
    phone: given('contact'),
    street: given('contact'),
    postcode: given('contact'),
    city: given('contact'),
    source: concluded('identification'),
    source_detail: concluded('identification'),
    created_at: 'technical',
    changed_at: 'technical'
  },
  // Of a one-man business even these identify somebody.
  organisations: {
    id: 'technical',
    name: given('identification'),
    name_key: given('identification'),
    enterprise_number: given('identification'),
    sector: given('identification'),
    street: given('contact'),
    postcode: given('contact'),
    city: given('contact'),
    phone: given('contact'),
    website: given('contact'),
    created_at: 'technical',
    changed_at: 'technical'
  },
  organisation_contacts: {
    organisation_id: 'link',
    person_id: 'link',
    function: given('identification')
  },
  trajectories: {
    id: 'technical',
    coachee_id: 'link',
    sponsor_id: 'link',
    sponsor_contact_id: 'link',
    coach_id: 'link',
    kind: concluded('assignment'),
    phase: concluded('assignment'),
    assignment: concluded('assignment'),
    starts_on: concluded('assignment'),
    ends_on: concluded('assignment'),
    sessions_planned: concluded('assignment'),
    created_at: 'technical'
  },
  tripartite_agreements: {
    trajectory_id: 'link',
    coachee_id: 'link',
    matrix: observed('assignment'),
    signed_on: observed('assignment'),
    signed_for_sponsor_by: given('identification'),
    recorded_at: 'technical'
  },
  goals: {
    id: 'technical',
    trajectory_id: 'link',
    coachee_id: 'link',
    position: 'technical',
    description: observed('assignment')
  },
  notes: {
    id: 'technical',
    trajectory_id: 'link',
    coachee_id: 'link',
    coach_id: 'link',
    template: 'technical',
    language: 'technical',
    held_at: observed('session content'),
    duration_minutes: observed('session content'),
    mode: observed('session content'),
    attendees: observed('session content'),
    pro_bono: concluded('assignment'),
    sections: concluded('session content'),
    reflection: concluded('session content'),
    has_shareable: 'technical',
    saved_at: 'technical'
  },
  note_agreements: {
    note_id: 'link',
    position: 'technical',
    coachee_id: 'link',
    who: observed('session content'),
    what: observed('session content'),
    due: observed('session content'),
    done: observed('session content'),
    is_current: 'technical'
  },
  goal_progress: {
    note_id: 'link',
    goal_id: 'link',
    coachee_id: 'link',
    score: observed('session content')
  },
  test_results: {
    id: 'technical',
    trajectory_id: 'link',
    coachee_id: 'link',
    administrator_id: 'link',
    instrument: observed('test data'),
    language: 'technical',
    administered_on: observed('test data'),
    mode: observed('test data'),
    conditions: concluded('test data'),
    answers: observed('test data'),
    recorded_at: 'technical'
  },
  test_scores: {
    result_id: 'link',
    position: 'technical',
    coachee_id: 'link',
    scale: 'technical',
    mean: concluded('test data'),
    answered: concluded('test data'),
    items: 'technical'
  },
  reports: {
    id: 'technical',
    trajectory_id: 'link',
    coachee_id: 'link',
    author_id: 'link',
    template: 'technical',
    language: 'technical',
    title: concluded('evaluation'),
    sections: concluded('evaluation'),
    created_at: 'technical',
    changed_at: 'technical',
    signed_at: concluded('evaluation'),
    signed_content: concluded('evaluation'),
    content_sha256: 'technical',
    quality: 'own',
    valid_until: concluded('evaluation')
  },
  disclosures: {
    id: 'technical',
    report_id: 'link',
    trajectory_id: 'link',
    coachee_id: 'link',
    member_id: 'link',
    recipient_kind: 'technical',
    recipient_person_id: 'link',
    recipient_organisation_id: 'link',
    recipient_name: concluded('disclosure'),
    organisation_name: concluded('disclosure'),
    purpose: concluded('disclosure'),
    legal_basis: concluded('disclosure'),
    coachee_consent_on: observed('disclosure'),
    made_at: concluded('disclosure'),
    file_name: concluded('disclosure'),
    pages: 'technical',
    document_sha256: 'technical',
    file_sha256: 'technical',
    sealed_copy: concluded('evaluation')
  },
  // Who works in which dossier.
  assignments: {
    member_id: 'link',
    coachee_id: 'link',
    assigned_at: 'technical',
    assigned_by: 'link'
  },
  unfinished_jobs: {
    member_id: 'link',
    operation: 'technical',
    cut_at: 'technical'
  },
  // What is being typed, of any form and so of any category.
  drafts: {
    member_id: 'link',
    form: 'technical',
    place: 'technical',
    title: concluded('session content'),
    coachee_id: 'link',
    content: concluded('session content'),
    kept_at: 'technical'
  },
  // Which records the index holds, for whom, and which it is still to read.
  search_entries: {
    id: 'technical',
    kind: 'technical',
    record_id: 'link',
    layer: 'technical',
    author_id: 'link',
    coachee_id: 'link'
  },
  search_due: {
    id: 'technical',
    kind: 'technical',
    record_id: 'link'
  },
  // Words of other tables without their order, kept for searching; they go when the entry goes.
  search_names: {
    words: given('identification')
  },
  search_words: {
    words: concluded('session content')
  },
  search_terms: {
    term: concluded('session content'),
    doc: 'technical',
    col: 'technical',
    offset: 'technical'
  },
  audit_log: {
    sequence: 'technical',
    at: concluded('consultation'),
    member_id: 'link',
    role: 'own',
    verb: concluded('consultation'),
    subject_type: concluded('consultation'),
    subject_id: 'link',
    coachee_id: 'link',
    operation: concluded('consultation'),
    outcome: concluded('consultation'),
    detail: concluded('consultation'),
    previous_hash: 'technical',
    hash: 'technical'
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Classification>>>>
