import { randomUUID } from 'node:crypto'
import { nameKey } from '../../../electron/vault/names'
import type { ReportBlock } from '../../../shared/contract/reports'
import { normaliseEnterpriseNumber } from '../../../shared/domain/enterprise-number'
import { normalisePhone } from '../../../shared/domain/phone'
import { instruments } from '../../../shared/domain/psychometrics/instruments'
import { scoreAnswers } from '../../../shared/domain/psychometrics/scoring'
import { addDays, moment } from '../calendar'
import type { PlannedNote } from '../notes'
import type { PlannedOrganisation } from '../organisations'
import type { PlannedPractice } from '../plan'
import type { PlannedReport } from '../reports'
import type { PlannedCoachee, PlannedTrajectory } from '../trajectories'
import type { Row } from './insert-rows'
import type { LogEntry } from './write-log'

/** Tables in an order in which a row refers only to rows of tables before it. */
const tables = [
  'people',
  'organisations',
  'organisation_contacts',
  'trajectories',
  'tripartite_agreements',
  'goals',
  'notes',
  'note_agreements',
  'goal_progress',
  'test_results',
  'test_scores',
  'reports'
] as const
type Table = (typeof tables)[number]

/** A report to sign and its disclosures, which need the record of the report. */
export interface ReportToSign {
  reportId: string
  trajectoryId: string
  coacheeId: string
  coacheeName: string
  sponsor: { personId: string; name: string; organisationId: string; organisationName: string } | null
  plan: PlannedReport
}

/** The rows of a plan as the operations of the app would have written them, and the entries of the log for them. */
export class RowsOfPlan {
  readonly rows = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Record<Table, Row[]>
  readonly logEntries: LogEntry[] = []
  readonly reportsToSign: ReportToSign[] = []
  private readonly sponsors: NonNullable<ReportToSign['sponsor']>[]

  constructor(
    plan: PlannedPractice,
    private readonly memberId: string,
    private readonly referenceDay: string
  ) {
    const foundingDay = plan.coachees
      .flatMap(({ trajectories }) => trajectories.map(({ startsOn }) => startsOn))
      .reduce((one, other) => (one < other ? one : other), referenceDay)
    this.sponsors = plan.organisations.map((organisation) => this.addOrganisation(organisation, foundingDay))
    for (const coachee of plan.coachees) this.addCoachee(coachee, foundingDay)
  }

  private addPerson(
    fields: PlannedCoachee['person'] | (PlannedOrganisation['contacts'][number] & { birthDate?: null }),
    isCoachee: boolean,
    at: string
  ): string {
    const id = randomUUID()
    const address = 'address' in fields ? fields.address : { street: '', postcode: '', city: '' }
    this.rows.people.push({
      id,
      is_coachee: isCoachee ? 1 : 0,
      given_name: fields.givenName,
      family_name: fields.familyName,
      name_key: nameKey(fields.familyName, fields.givenName),
      birth_date: fields.birthDate ?? null,
      gender: 'gender' in fields ? fields.gender : null,
      language: fields.language,
      email: fields.email,
      phone: normalisePhone(fields.phone) ?? '',
      street: address.street,
      postcode: address.postcode,
      city: address.city,
      source: fields.source,
      source_detail: fields.sourceDetail,
      created_at: at,
      changed_at: at
    })
    const operation = isCoachee ? 'people.add' : 'organisations.addContact'
    this.log(at, 'add', operation, { type: 'person', id }, isCoachee ? id : null)
    return id
  }

  private addOrganisation(
    { fields, contacts }: PlannedOrganisation,
    foundingDay: string
  ): NonNullable<ReportToSign['sponsor']> {
    const id = randomUUID()
    const at = moment(foundingDay, 9 * 60)
    this.rows.organisations.push({
      id,
      name: fields.name,
      name_key: nameKey(fields.name),
      enterprise_number: normaliseEnterpriseNumber(fields.enterpriseNumber),
      sector: fields.sector,
      street: fields.address.street,
      postcode: fields.address.postcode,
      city: fields.address.city,
      phone: normalisePhone(fields.phone) ?? '',
      website: fields.website,
      created_at: at,
      changed_at: at
    })
    this.log(at, 'add', 'organisations.add', { type: 'organisation', id })
    const people = contacts.map((contact) => {
      const personId = this.addPerson(contact, false, at)
      this.rows.organisation_contacts.push({
        organisation_id: id,
        person_id: personId,
        function: contact.function
      })
      return { personId, name: `${contact.givenName} ${contact.familyName}` }
    })
    const first = people[0] ?? { personId: '', name: '' }
    return { ...first, organisationId: id, organisationName: fields.name }
  }

  private addCoachee({ person, trajectories }: PlannedCoachee, foundingDay: string): void {
    const at = moment(this.beforeReferenceDay(trajectories[0]?.startsOn ?? foundingDay), 8 * 60)
    const id = this.addPerson(person, true, at)
    for (const trajectory of trajectories) {
      this.addTrajectory(trajectory, { id, name: `${person.givenName} ${person.familyName}` })
    }
  }

  private addTrajectory(plan: PlannedTrajectory, coachee: { id: string; name: string }): void {
    const id = randomUUID()
    const at = moment(this.beforeReferenceDay(plan.startsOn), 8 * 60 + 10)
    const sponsor = plan.sponsor === null ? null : (this.sponsors[plan.sponsor] ?? null)
    this.rows.trajectories.push({
      id,
      coachee_id: coachee.id,
      sponsor_id: sponsor?.organisationId ?? null,
      sponsor_contact_id: sponsor?.personId ?? null,
      coach_id: this.memberId,
      kind: plan.kind,
      phase: plan.phase,
      assignment: plan.assignment,
      starts_on: plan.startsOn,
      ends_on: plan.endsOn,
      sessions_planned: plan.sessionsPlanned,
      created_at: at
    })
    const subject = { type: 'trajectory', id } as const
    this.log(at, 'add', 'trajectories.add', subject, coachee.id)
    if (plan.phase !== 'intake') {
      this.log(at, 'change', 'trajectories.moveToPhase', subject, coachee.id, { phase: 'running' })
    }
    if (plan.agreement) {
      this.rows.tripartite_agreements.push({
        trajectory_id: id,
        coachee_id: coachee.id,
        matrix: JSON.stringify(plan.agreement.matrix),
        signed_on: plan.agreement.signedOn,
        signed_for_sponsor_by: plan.agreement.signedForSponsorBy,
        recorded_at: at
      })
    }
    const goalIds = plan.goals.map((description, position) => {
      const goalId = randomUUID()
      this.rows.goals.push({ id: goalId, trajectory_id: id, coachee_id: coachee.id, position, description })
      return goalId
    })
    const notes = plan.notes.map((note) => this.addNote(note, id, coachee.id, goalIds))
    const testId = plan.test ? this.addTest(plan.test, plan.language, id, coachee.id) : null
    if (plan.report) this.addReport(plan.report, plan, { id, notes, testId, sponsor }, coachee)
  }

  private addNote(plan: PlannedNote, trajectoryId: string, coacheeId: string, goalIds: string[]): Row {
    const id = randomUUID()
    const isShared = plan.sections.some(({ layer, text }) => layer === 'shareable' && text.trim() !== '')
    const row = {
      id,
      trajectory_id: trajectoryId,
      coachee_id: coacheeId,
      coach_id: this.memberId,
      template: plan.template,
      language: plan.language,
      held_at: plan.heldAt,
      duration_minutes: plan.durationMinutes,
      mode: plan.mode,
      attendees: plan.attendees,
      pro_bono: plan.proBono ? 1 : 0,
      sections: JSON.stringify(plan.sections),
      reflection: plan.reflection,
      has_shareable: isShared ? 1 : 0,
      saved_at: new Date(plan.heldAt).toISOString()
    }
    this.rows.notes.push(row)
    for (const [position, { who, what, due, done }] of plan.agreements.entries()) {
      this.rows.note_agreements.push({
        note_id: id,
        position,
        coachee_id: coacheeId,
        who,
        what,
        due,
        done: done ? 1 : 0
      })
    }
    for (const [index, score] of plan.scores.entries()) {
      const goalId = goalIds[index]
      if (goalId) this.rows.goal_progress.push({ note_id: id, goal_id: goalId, coachee_id: coacheeId, score })
    }
    const subject = { type: 'note', id } as const
    this.log(plan.heldAt, 'read', 'people.dossier', { type: 'person', id: coacheeId }, coacheeId)
    this.log(plan.heldAt, 'add', 'notes.start', subject, coacheeId)
    this.log(plan.heldAt, 'change', 'notes.save', subject, coacheeId)
    return row
  }

  private addTest(
    { day, mode, conditions, answers }: NonNullable<PlannedTrajectory['test']>,
    language: string,
    trajectoryId: string,
    coacheeId: string
  ): string {
    const id = randomUUID()
    const at = moment(day, 18 * 60)
    this.rows.test_results.push({
      id,
      trajectory_id: trajectoryId,
      coachee_id: coacheeId,
      administrator_id: this.memberId,
      instrument: 'mini-ipip',
      language,
      administered_on: day,
      mode,
      conditions,
      answers: JSON.stringify(answers),
      recorded_at: at
    })
    for (const [position, score] of scoreAnswers(instruments['mini-ipip'], answers).entries()) {
      this.rows.test_scores.push({ result_id: id, position, coachee_id: coacheeId, ...score })
    }
    this.log(at, 'add', 'psychometrics.record', { type: 'testResult', id }, coacheeId)
    return id
  }

  private addReport(
    plan: PlannedReport,
    { language }: PlannedTrajectory,
    of: { id: string; notes: Row[]; testId: string | null; sponsor: ReportToSign['sponsor'] },
    coachee: { id: string; name: string }
  ): void {
    const id = randomUUID()
    const passage = lastShareable(of.notes)
    const sections = plan.sections.map(({ name, text }) => {
      const blocks: ReportBlock[] = text === '' ? [] : [{ type: 'text', text }]
      if (name === 'instruments' && of.testId) blocks.push({ type: 'profile', testResultId: of.testId })
      if (name === 'findings' && passage && text !== '') blocks.push({ type: 'quote', ...passage })
      return { name, blocks }
    })
    this.rows.reports.push({
      id,
      trajectory_id: of.id,
      coachee_id: coachee.id,
      author_id: this.memberId,
      template: plan.template,
      language,
      title: plan.title,
      sections: JSON.stringify(sections),
      created_at: new Date(plan.startedAt).toISOString(),
      changed_at: new Date(plan.startedAt).toISOString()
    })
    const subject = { type: 'report', id } as const
    this.log(plan.startedAt, 'add', 'reports.start', subject, coachee.id)
    this.log(plan.startedAt, 'change', 'reports.save', subject, coachee.id)
    if (plan.signedAt === null) return
    this.reportsToSign.push({
      reportId: id,
      trajectoryId: of.id,
      coacheeId: coachee.id,
      coacheeName: coachee.name,
      sponsor: of.sponsor,
      plan
    })
  }

  private log(
    at: string,
    verb: LogEntry['verb'],
    operation: LogEntry['operation'],
    subject: LogEntry['subject'],
    coacheeId: string | null = null,
    detail: LogEntry['detail'] = {}
  ): void {
    this.logEntries.push({ at, verb, operation, subject, coacheeId, detail })
  }

  private beforeReferenceDay(day: string): string {
    return day < this.referenceDay ? day : addDays(this.referenceDay, -1)
  }
}

function lastShareable(notes: readonly Row[]): { noteId: string; heldOn: string; text: string } | null {
  for (const note of [...notes].reverse()) {
    const sections = JSON.parse(String(note['sections'])) as { layer: string; text: string }[]
    const found = sections.filter(({ layer, text }) => layer === 'shareable' && text.trim() !== '').at(-1)
    if (found)
      return { noteId: String(note['id']), heldOn: String(note['held_at']).slice(0, 10), text: found.text }
  }
  return null
}
