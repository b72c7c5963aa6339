import type { ReportBlock, ReportFields } from '../../shared/contract/reports'
import { qualityQuestions } from '../../shared/domain/report-templates'
import { addDays, moment } from './calendar'
import type { BackdatedDispatcher } from './backdated-dispatcher'
import type { PlannedNote } from './notes'
import type { PlannedPractice } from './plan'
import type { PlannedDisclosure, PlannedReport } from './reports'
import type { PlannedTest, PlannedTrajectory } from './trajectories'

/** Something that happened in the practice, and the operations that recorded it. */
export interface PastEvent {
  at: string
  record: (dispatcher: BackdatedDispatcher) => Promise<void>
}

/** Gives a grant for a file that leaves, as if a user had chosen its path. */
export type Grant = () => string

/** Turns a plan into events in chronological order. The id of a record is known only once its event has run. */
export class History {
  private readonly events: PastEvent[] = []
  private readonly organisations: { id: string; contactId: string }[] = []

  constructor(
    plan: PlannedPractice,
    private readonly referenceDay: string,
    private readonly grant: Grant
  ) {
    const days = plan.coachees.flatMap(({ trajectories }) => trajectories.map(({ startsOn }) => startsOn))
    const foundingDay = addDays(
      days.reduce((one, other) => (one < other ? one : other), referenceDay),
      -30
    )
    this.foundedAt = moment(foundingDay, 9 * 60)
    this.planOrganisations(plan, addDays(foundingDay, 1))
    for (const coachee of plan.coachees) {
      let coacheeId = ''
      const first = coachee.trajectories[0]?.startsOn ?? foundingDay
      this.addEvent(moment(this.beforeReferenceDay(first), 8 * 60), async (dispatcher, at) => {
        coacheeId = (await dispatcher.call('people.add', coachee.person, at)).id
      })
      for (const trajectory of coachee.trajectories) this.planTrajectory(trajectory, () => coacheeId)
    }
  }

  readonly foundedAt: string

  /** Events, oldest first, with an unlock at the beginning of every day. */
  inOrder(): PastEvent[] {
    const sorted = this.events
      .map((event, index) => ({ event, index, time: Date.parse(event.at) }))
      .sort((one, other) => one.time - other.time || one.index - other.index)
      .map(({ event }) => event)
    let day = ''
    return sorted.flatMap((event) => {
      const today = event.at.slice(0, 10)
      if (today === day) return [event]
      day = today
      const at = moment(day, 7 * 60 + 50)
      return [{ at, record: (dispatcher: BackdatedDispatcher) => dispatcher.logUnlock(at) }, event]
    })
  }

  private addEvent(at: string, record: (dispatcher: BackdatedDispatcher, at: string) => Promise<void>): void {
    this.events.push({ at, record: (dispatcher) => record(dispatcher, at) })
  }

  private planOrganisations(plan: PlannedPractice, day: string): void {
    for (const [index, { fields, contacts }] of plan.organisations.entries()) {
      this.addEvent(moment(day, 9 * 60 + index * 5), async (dispatcher, at) => {
        const { id } = await dispatcher.call('organisations.add', fields, at)
        const ids: string[] = []
        for (const contact of contacts) {
          ids.push(
            (await dispatcher.call('organisations.addContact', { organisationId: id, contact }, at)).id
          )
        }
        this.organisations[index] = { id, contactId: ids[0] ?? '' }
      })
    }
  }

  private planTrajectory(plan: PlannedTrajectory, coacheeId: () => string): void {
    const made = { id: '', goalIds: [] as string[], testResultId: '' }
    const start = this.beforeReferenceDay(plan.startsOn)
    this.addEvent(moment(start, 8 * 60 + 10), async (dispatcher, at) => {
      const sponsor = plan.sponsor === null ? undefined : this.organisations[plan.sponsor]
      const { kind, assignment, startsOn, endsOn, sessionsPlanned, goals, agreement } = plan
      const { id } = await dispatcher.call(
        'trajectories.add',
        {
          coacheeId: coacheeId(),
          trajectory: {
            kind,
            assignment,
            startsOn,
            endsOn,
            sessionsPlanned,
            sponsorId: sponsor?.id ?? null,
            sponsorContactId: sponsor?.contactId ?? null
          },
          goals,
          agreement
        },
        at
      )
      made.id = id
      made.goalIds = (await dispatcher.call('trajectories.get', { id }, at)).goals.map((goal) => goal.id)
      if (plan.phase !== 'intake')
        await dispatcher.call('trajectories.moveToPhase', { id, phase: 'running' }, at)
    })
    for (const note of plan.notes) this.planNote(note, made, coacheeId)
    const { test, report } = plan
    if (test) {
      this.addEvent(moment(test.day, 18 * 60), async (dispatcher, at) => {
        made.testResultId = await recordTest(dispatcher, made.id, plan.language, test, at)
      })
    }
    if (report) this.planReport(report, plan, made)
    const last = plan.notes.at(-1)?.heldAt.slice(0, 10)
    if (plan.phase === 'closed' && last) {
      this.addEvent(moment(addDays(last, 1), 17 * 60), async (dispatcher, at) => {
        await dispatcher.call('trajectories.moveToPhase', { id: made.id, phase: 'closed' }, at)
      })
    }
  }

  private planNote(
    note: PlannedNote,
    made: { id: string; goalIds: string[] },
    coacheeId: () => string
  ): void {
    const { template, scores, ...fields } = note
    this.addEvent(later(note.heldAt, note.durationMinutes), async (dispatcher, at) => {
      await dispatcher.logRead('people.dossier', { id: coacheeId() }, at)
      const { heldAt, language } = fields
      const { id } = await dispatcher.call(
        'notes.start',
        { trajectoryId: made.id, template, heldAt, language },
        at
      )
      const progress = scores.flatMap((score, goal) => {
        const goalId = made.goalIds[goal]
        return goalId === undefined ? [] : [{ goalId, score }]
      })
      await dispatcher.call('notes.save', { id, note: { ...fields, progress } }, later(at, 12))
    })
  }

  private planReport(
    report: PlannedReport,
    { language }: PlannedTrajectory,
    made: { id: string; testResultId: string }
  ): void {
    let reportId = ''
    const { template, title, startedAt, signedAt, validUntil } = report
    this.addEvent(startedAt, async (dispatcher, at) => {
      const { id } = await dispatcher.call(
        'reports.start',
        { trajectoryId: made.id, template, language, title },
        at
      )
      reportId = id
      const fields = await reportFields(dispatcher, report, made, at)
      await dispatcher.call('reports.save', { id, report: fields }, later(at, 40))
    })
    if (signedAt === null) return
    this.addEvent(signedAt, async (dispatcher, at) => {
      const quality = Object.fromEntries(qualityQuestions.map((question) => [question, true])) as Record<
        (typeof qualityQuestions)[number],
        true
      >
      await dispatcher.call('reports.sign', { id: reportId, validUntil, quality }, at)
    })
    for (const disclosure of report.disclosures) {
      this.addEvent(disclosure.at, (dispatcher) => this.disclose(dispatcher, reportId, made.id, disclosure))
    }
  }

  private async disclose(
    dispatcher: BackdatedDispatcher,
    reportId: string,
    trajectoryId: string,
    { recipient, at, purpose, legalBasis, coacheeConsentOn }: PlannedDisclosure
  ): Promise<void> {
    const { sponsorId, sponsorContactId } = await dispatcher.call(
      'trajectories.get',
      { id: trajectoryId },
      at
    )
    const to =
      recipient === 'coachee'
        ? ({ kind: 'coachee' } as const)
        : ({ kind: 'contact', personId: sponsorContactId ?? '', organisationId: sponsorId ?? '' } as const)
    const { preparedId } = await dispatcher.call('disclosures.prepare', { reportId, recipient: to }, at)
    const grant = this.grant()
    await dispatcher.call(
      'disclosures.make',
      { preparedId, purpose, legalBasis, coacheeConsentOn, grant },
      at
    )
  }

  private beforeReferenceDay(day: string): string {
    return day < this.referenceDay ? day : addDays(this.referenceDay, -1)
  }
}

async function recordTest(
  dispatcher: BackdatedDispatcher,
  trajectoryId: string,
  language: 'nl' | 'fr' | 'en',
  { day, mode, conditions, answers }: PlannedTest,
  at: string
): Promise<string> {
  const administration = { instrument: 'mini-ipip', language, administeredOn: day, mode, conditions } as const
  return (await dispatcher.call('psychometrics.record', { trajectoryId, administration, answers }, at)).id
}

/**
 * The sections with the author's words, the test profile among the instruments, and a shareable passage among the
 * findings.
 */
async function reportFields(
  dispatcher: BackdatedDispatcher,
  report: PlannedReport,
  made: { id: string; testResultId: string },
  at: string
): Promise<ReportFields> {
  const { passages } = await dispatcher.call('reports.quotable', { trajectoryId: made.id }, at)
  const passage = passages.at(-1)
  return {
    title: report.title,
    sections: report.sections.map(({ name, text }) => {
      const blocks: ReportBlock[] = text === '' ? [] : [{ type: 'text', text }]
      if (name === 'instruments' && made.testResultId !== '') {
        blocks.push({ type: 'profile', testResultId: made.testResultId })
      }
      if (name === 'findings' && passage && text !== '') {
        blocks.push({ type: 'quote', noteId: passage.noteId, heldOn: passage.heldOn, text: passage.text })
      }
      return { name, blocks }
    })
  }
}

/** The same moment some minutes later; sessions end before midnight. */
function later(at: string, minutes: number): string {
  const wall = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + minutes
  return moment(at.slice(0, 10), wall)
}
