import type { PersonFields } from '../../shared/contract/people'
import type { Phase } from '../../shared/domain/trajectory'
import { planAnswers } from './answers'
import { addDays, workingDay } from './calendar'
import { Diary } from './diary'
import { newName, lettersAndDigits } from './names'
import { planOrganisations, type PlannedOrganisation } from './organisations'
import { newAddress, newPhone } from './addresses'
import { planReportsAndDisclosures } from './reports-and-disclosures'
import { Random } from './random'
import type { Scale } from './scale'
import { phrasesByLanguage } from './sentences'
import { planTrajectory, type PlannedCoachee } from './trajectories'

export interface PlannedPractice {
  organisations: PlannedOrganisation[]
  coachees: PlannedCoachee[]
}

const seed = 20_260_302

/**
 * Plans a whole practice. The plan is the same for the same reference day, scale and block of a large practice. The
 * last sessions are just before the reference day.
 */
export function planPractice(referenceDay: string, scale: Scale, block = 0): PlannedPractice {
  const random = new Random(seed + block)
  const diary = new Diary(random)
  const names = new Set<string>()
  const organisations = planOrganisations(random, scale.organisations, names)
  const coachees = Array.from({ length: scale.coachees }, () => planCoachee(random, names))
  const sessions = sessionCounts(random, scale)
  for (const index of bookingOrder(scale)) {
    const coachee = coachees[index % coachees.length]
    if (!coachee) continue
    const laterTrajectory = coachee.trajectories[0]
    const phase = laterTrajectory ? 'closed' : phaseAt(index)
    const lastDay = laterTrajectory
      ? addDays(laterTrajectory.startsOn, -random.whole(40, 200))
      : lastDayOf(random, phase, referenceDay)
    const options = { language: coachee.language, phase, sessions: sessions[index] ?? 0, lastDay }
    coachee.trajectories.unshift(planTrajectory(random, diary, organisations, options))
  }
  planTests(random, coachees, scale.tests)
  planReportsAndDisclosures(random, coachees, referenceDay, scale)
  return { organisations, coachees }
}

/**
 * Of every ten current trajectories one is in its intake, three run and six are closed, which is what one coach can do.
 */
function phaseAt(index: number): Phase {
  const position = index % 10
  if (position === 7) return 'intake'
  return position < 3 ? 'running' : 'closed'
}

/**
 * The order in which the sessions of trajectories are booked. The first trajectories are the current ones, one for each
 * coachee; the others are earlier ones of some coachees. Running ones come first, so that their last session is recent.
 */
function bookingOrder({ trajectories, coachees }: Scale): number[] {
  const indexes = Array.from({ length: trajectories }, (_, index) => index)
  const runs = (index: number): boolean => index < coachees && phaseAt(index) === 'running'
  return [...indexes.filter(runs), ...indexes.filter((index) => !runs(index))]
}

function lastDayOf(random: Random, phase: Phase, referenceDay: string): string {
  if (phase === 'intake') return addDays(referenceDay, random.whole(-10, 20))
  return addDays(referenceDay, phase === 'running' ? -random.whole(1, 20) : -random.whole(40, 1100))
}

/** How many sessions each trajectory has. Their sum is the number of notes. */
function sessionCounts(random: Random, { trajectories, coachees, notes }: Scale): number[] {
  const withNotes = Array.from(
    { length: trajectories },
    (_, index) => index >= coachees || phaseAt(index) !== 'intake'
  )
  const indexes = withNotes.flatMap((has, index) => (has ? [index] : []))
  const mean = Math.floor(notes / indexes.length)
  const counts = withNotes.map((has) => (has ? mean : 0))
  const add = (index: number | undefined, sessions: number): void => {
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + sessions
  }
  for (let pair = 0; pair + 1 < indexes.length; pair += 2) {
    const moved = random.whole(0, Math.floor(mean * 0.7))
    add(indexes[pair], -moved)
    add(indexes[pair + 1], moved)
  }
  for (let rest = notes - mean * indexes.length; rest > 0; rest -= 1) add(indexes[rest % indexes.length], 1)
  return counts
}

function planCoachee(random: Random, names: Set<string>): PlannedCoachee {
  const language = random.pick(['nl', 'nl', 'nl', 'nl', 'nl', 'fr', 'fr', 'fr', 'en'] as const)
  const { givenName, familyName, gender } = newName(random, language, names)
  const fromSponsor = random.chance(0.25)
  const birthDate = random.chance(0.7) ? addDays('1966-01-01', random.whole(0, 34 * 365)) : null
  const person: PersonFields = {
    givenName,
    familyName,
    birthDate,
    gender,
    language,
    email: `${lettersAndDigits(givenName)}.${lettersAndDigits(familyName)}@mail.example`,
    phone: newPhone(random),
    address: newAddress(random, language),
    source: fromSponsor ? 'sponsor' : 'person',
    sourceDetail: fromSponsor ? sourceWords[language] : ''
  }
  return { person, language, trajectories: [] }
}

const sourceWords = {
  nl: 'Aanmelding door de personeelsdienst, per e-mail',
  fr: 'Inscription par le service du personnel, par courriel',
  en: 'Registered by the HR department, by e-mail'
} as const

/** Plans tests, each on the day of a session after the first. */
function planTests(random: Random, coachees: readonly PlannedCoachee[], count: number): void {
  const eligible = coachees
    .flatMap(({ trajectories }) => trajectories)
    .filter(({ notes }) => notes.length > 2)
  for (const trajectory of random.shuffled(eligible).slice(0, count)) {
    const session = trajectory.notes[random.whole(1, trajectory.notes.length - 1)]
    if (!session) continue
    trajectory.test = {
      day: workingDay(session.heldAt.slice(0, 10)),
      mode: random.pick(['paper', 'screen']),
      conditions: random.pick(phrasesByLanguage[trajectory.language].conditions),
      answers: planAnswers(random)
    }
  }
}
