import type { ReportBlock, ReportFields } from '../../shared/contract/reports'
import { qualityQuestions } from '../../shared/domain/report-templates'
import { addDays, moment } from './calendar'
import type { Clerk } from './clerk'
import type { PlannedNote } from './notes'
import type { PlannedPractice } from './plan'
import type { PlannedDisclosure, PlannedReport } from './reports'
import type { PlannedTest, PlannedTrajectory } from './trajectories'

/** Something that happened, and the work that recorded it. */
export interface Happening {
  at: string
  record: (clerk: Clerk) => Promise<void>
}

/** A place for a file that leaves: the path that a user would have chosen. */
export type Grant = () => string

/** The plan as it was lived, in the order of time. Ids are known once their record exists. */
export class History {
  private readonly happenings: Happening[] = []
  private readonly organisations: { id: string; contactId: string }[] = []

  constructor(
    plan: PlannedPractice,
    private readonly referenceDay: string,
    private readonly grant: Grant
  ) {
    const days = plan.coachees.flatMap(({ trajectories }) => trajectories.map(({ startsOn }) => startsOn))
    const opening = addDays(
      days.reduce((one, other) => (one < other ? one : other), referenceDay),
      -30
    )
    this.foundedAt = moment(opening, 9 * 60)
    this.planOrganisations(plan, addDays(opening, 1))
    for (const coachee of plan.coachees) {
      let coacheeId = ''
      const first = coachee.trajectories[0]?.startsOn ?? opening
      this.happens(moment(this.notAfterToday(first), 8 * 60), async (clerk, at) => {
        coacheeId = (await clerk.call('people.add', coachee.person, at)).id
      })
      for (const trajectory of coachee.trajectories) this.planTrajectory(trajectory, () => coacheeId)
    }
  }

  readonly foundedAt: string

  /** Oldest first, with an unlock at the beginning of every day. */
  inOrder(): Happening[] {
    const sorted = this.happenings
      .map((happening, place) => ({ happening, place, time: Date.parse(happening.at) }))
      .sort((one, other) => one.time - other.time || one.place - other.place)
      .map(({ happening }) => happening)
    let day = ''
    return sorted.flatMap((happening) => {
      const today = happening.at.slice(0, 10)
      if (today === day) return [happening]
      day = today
      const at = moment(day, 7 * 60 + 50)
      return [{ at, record: (clerk: Clerk) => clerk.unlock(at) }, happening]
    })
  }

  private happens(at: string, record: (clerk: Clerk, at: string) => Promise<void>): void {
    this.happenings.push({ at, record: (clerk) => record(clerk, at) })
  }

  private planOrganisations(plan: PlannedPractice, day: string): void {
    for (const [place, { fields, contacts }] of plan.organisations.entries()) {
      this.happens(moment(day, 9 * 60 + place * 5), async (clerk, at) => {
        const { id } = await clerk.call('organisations.add', fields, at)
        const ids: string[] = []
        for (const contact of contacts) {
          ids.push((await clerk.call('organisations.addContact', { organisationId: id, contact }, at)).id)
        }
        this.organisations[place] = { id, contactId: ids[0] ?? '' }
      })
    }
  }

  private planTrajectory(plan: PlannedTrajectory, coacheeId: () => string): void {
    const made = { id: '', goalIds: [] as string[], testResultId: '' }
    const start = this.notAfterToday(plan.startsOn)
    this.happens(moment(start, 8 * 60 + 10), async (clerk, at) => {
      const sponsor = plan.sponsor === null ? undefined : this.organisations[plan.sponsor]
      const { kind, assignment, startsOn, endsOn, sessionsPlanned, goals, agreement } = plan
      const { id } = await clerk.call(
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
      made.goalIds = (await clerk.call('trajectories.get', { id }, at)).goals.map((goal) => goal.id)
      if (plan.phase !== 'intake') await clerk.call('trajectories.moveToPhase', { id, phase: 'running' }, at)
    })
    for (const note of plan.notes) this.planNote(note, made, coacheeId)
    const { test, report } = plan
    if (test) {
      this.happens(moment(test.day, 18 * 60), async (clerk, at) => {
        made.testResultId = await recordTest(clerk, made.id, plan.language, test, at)
      })
    }
    if (report) this.planReport(report, plan, made)
    const last = plan.notes.at(-1)?.heldAt.slice(0, 10)
    if (plan.phase === 'closed' && last) {
      this.happens(moment(addDays(last, 1), 17 * 60), async (clerk, at) => {
        await clerk.call('trajectories.moveToPhase', { id: made.id, phase: 'closed' }, at)
      })
    }
  }

  private planNote(
    note: PlannedNote,
    made: { id: string; goalIds: string[] },
    coacheeId: () => string
  ): void {
    const { template, scores, ...fields } = note
    this.happens(later(note.heldAt, note.durationMinutes), async (clerk, at) => {
      await clerk.read('people.dossier', { id: coacheeId() }, at)
      const { heldAt, language } = fields
      const { id } = await clerk.call(
        'notes.start',
        { trajectoryId: made.id, template, heldAt, language },
        at
      )
      const progress = scores.flatMap((score, goal) => {
        const goalId = made.goalIds[goal]
        return goalId === undefined ? [] : [{ goalId, score }]
      })
      await clerk.call('notes.save', { id, note: { ...fields, progress } }, later(at, 12))
    })
  }

  private planReport(
    report: PlannedReport,
    { language }: PlannedTrajectory,
    made: { id: string; testResultId: string }
  ): void {
    let reportId = ''
    const { template, title, startedAt, signedAt, validUntil } = report
    this.happens(startedAt, async (clerk, at) => {
      const { id } = await clerk.call(
        'reports.start',
        { trajectoryId: made.id, template, language, title },
        at
      )
      reportId = id
      const fields = await reportFields(clerk, report, made, at)
      await clerk.call('reports.save', { id, report: fields }, later(at, 40))
    })
    if (signedAt === null) return
    this.happens(signedAt, async (clerk, at) => {
      const quality = Object.fromEntries(qualityQuestions.map((question) => [question, true])) as Record<
        (typeof qualityQuestions)[number],
        true
      >
      await clerk.call('reports.sign', { id: reportId, validUntil, quality }, at)
    })
    for (const disclosure of report.disclosures) {
      this.happens(disclosure.at, (clerk) => this.disclose(clerk, reportId, made.id, disclosure))
    }
  }

  private async disclose(
    clerk: Clerk,
    reportId: string,
    trajectoryId: string,
    { recipient, at, purpose, legalBasis, coacheeConsentOn }: PlannedDisclosure
  ): Promise<void> {
    const { sponsorId, sponsorContactId } = await clerk.call('trajectories.get', { id: trajectoryId }, at)
    const to =
      recipient === 'coachee'
        ? ({ kind: 'coachee' } as const)
        : ({ kind: 'contact', personId: sponsorContactId ?? '', organisationId: sponsorId ?? '' } as const)
    const { preparedId } = await clerk.call('disclosures.prepare', { reportId, recipient: to }, at)
    const grant = this.grant()
    await clerk.call('disclosures.make', { preparedId, purpose, legalBasis, coacheeConsentOn, grant }, at)
  }

  private notAfterToday(day: string): string {
    return day < this.referenceDay ? day : addDays(this.referenceDay, -1)
  }
}

async function recordTest(
  clerk: Clerk,
  trajectoryId: string,
  language: 'nl' | 'fr' | 'en',
  { day, mode, conditions, answers }: PlannedTest,
  at: string
): Promise<string> {
  const administration = { instrument: 'mini-ipip', language, administeredOn: day, mode, conditions } as const
  return (await clerk.call('psychometrics.record', { trajectoryId, administration, answers }, at)).id
}

/** The author's words, the profile under its heading, and a shareable passage among the findings. */
async function reportFields(
  clerk: Clerk,
  report: PlannedReport,
  made: { id: string; testResultId: string },
  at: string
): Promise<ReportFields> {
  const { passages } = await clerk.call('reports.quotable', { trajectoryId: made.id }, at)
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

/** The same wall clock some minutes later; sessions end before midnight. */
function later(at: string, minutes: number): string {
  const wall = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + minutes
  return moment(at.slice(0, 10), wall)
}
