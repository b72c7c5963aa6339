import { addDays, moment, workingDay } from './calendar'
import type { Random } from './random'
import { planReport, type PlannedDisclosure } from './reports'
import type { Scale } from './scale'
import { phrasesByLanguage } from './sentences'
import type { PlannedCoachee, PlannedTrajectory } from './trajectories'

/** One report in five is still a draft. */
const isDraft = (index: number): boolean => index % 5 === 0

/** Plans reports of some trajectories, and disclosures of the signed ones. */
export function planReportsAndDisclosures(
  random: Random,
  coachees: readonly PlannedCoachee[],
  referenceDay: string,
  { reports, disclosures }: Scale
): void {
  const all = random.shuffled(coachees.flatMap(({ trajectories }) => trajectories))
  const maySend = ({ agreement }: PlannedTrajectory): number =>
    Number(agreement !== null && agreement.matrix.report !== 'never')
  const closed = all
    .filter(({ phase, notes }) => phase === 'closed' && notes.length > 0)
    .sort((one, other) => maySend(one) - maySend(other))
  const running = all.filter(({ phase, notes }) => phase === 'running' && notes.length > 3)
  const signed: PlannedTrajectory[] = []
  for (let index = 0; index < reports; index += 1) {
    const trajectory = isDraft(index) ? running.pop() : closed.pop()
    if (!trajectory) continue
    const draft = isDraft(index)
    const lastDay = trajectory.notes.at(-1)?.heldAt.slice(0, 10) ?? trajectory.startsOn
    const startedOn = draft ? workingDay(addDays(referenceDay, -random.whole(1, 9))) : lastDay
    const signedOn = workingDay(addDays(lastDay, 3 + random.whole(0, 2)))
    const template = draft ? 'progress' : trajectory.test ? 'evaluation' : 'closing'
    trajectory.report = planReport(random, phrasesByLanguage[trajectory.language], trajectory.language, {
      template,
      startedAt: moment(startedOn, 18 * 60 + index),
      signedAt: draft ? null : moment(signedOn, 11 * 60 + index),
      validUntil: addDays(signedOn, 730)
    })
    if (!draft) signed.push(trajectory)
  }
  planDisclosures(random, signed, disclosures)
}

/** Every disclosed report goes to the coachee first, then to the sponsor where the agreement allows it. */
function planDisclosures(random: Random, signed: readonly PlannedTrajectory[], count: number): void {
  let left = count
  // A third of the disclosures goes to sponsors.
  for (const { report, language } of signed.slice(0, Math.ceil((count * 2) / 3))) {
    if (!report?.signedAt) continue
    report.disclosures.push(toCoachee(random, language, report.signedAt))
    left -= 1
  }
  for (const trajectory of signed) {
    const { report, agreement } = trajectory
    const first = report?.disclosures[0]
    if (left === 0 || !report || !first || !agreement || agreement.matrix.report === 'never') continue
    report.disclosures.push(toSponsor(random, trajectory, first.at.slice(0, 10)))
    left -= 1
  }
}

function toCoachee(random: Random, language: 'nl' | 'fr' | 'en', signedAt: string): PlannedDisclosure {
  return {
    recipient: 'coachee',
    at: moment(signedAt.slice(0, 10), 14 * 60 + random.whole(0, 59)),
    purpose: random.pick(phrasesByLanguage[language].purposes.coachee),
    legalBasis: 'contract',
    coacheeConsentOn: null
  }
}

function toSponsor(random: Random, trajectory: PlannedTrajectory, receivedOn: string): PlannedDisclosure {
  const day = workingDay(addDays(receivedOn, random.whole(4, 9)))
  return {
    recipient: 'sponsor',
    at: moment(day, 10 * 60 + random.whole(0, 59)),
    purpose: random.pick(phrasesByLanguage[trajectory.language].purposes.sponsor),
    legalBasis: 'consent',
    coacheeConsentOn: addDays(receivedOn, 1)
  }
}
