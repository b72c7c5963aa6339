import type { PersonFields } from '../../shared/contract/people'
import type { Phase } from '../../shared/domain/trajectory'
import { planAnswers } from './answers'
import { addDays, workingDay } from './calendar'
import { Diary } from './diary'
import { newName, plain } from './names'
import { planOrganisations, type PlannedOrganisation } from './organisations'
import { newAddress, newPhone } from './places'
import { planPaper } from './paper'
import { Random } from './random'
import type { Scale } from './scale'
import { stocks } from './sentences'
import { planTrajectory, type PlannedCoachee } from './trajectories'

export interface PlannedPractice {
  organisations: PlannedOrganisation[]
  coachees: PlannedCoachee[]
}

const seed = 20_260_302

/**
 * A whole practice on paper: the same for the same reference day, scale and block of a large practice. The last sessions are
 * just before that day.
 */
export function planPractice(referenceDay: string, scale: Scale, block = 0): PlannedPractice {
  const random = new Random(seed + block)
  const diary = new Diary(random)
  const names = new Set<string>()
  const organisations = planOrganisations(random, scale.organisations, names)
  const coachees = Array.from({ length: scale.coachees }, () => planCoachee(random, names))
  const sessions = sessionCounts(random, scale)
  for (const place of inOrderOfBooking(scale)) {
    const coachee = coachees[place % coachees.length]
    if (!coachee) continue
    const later = coachee.trajectories[0]
    const phase = later ? 'closed' : phaseAt(place)
    const lastDay = later
      ? addDays(later.startsOn, -random.whole(40, 200))
      : lastDayOf(random, phase, referenceDay)
    const wanted = { language: coachee.language, phase, sessions: sessions[place] ?? 0, lastDay }
    coachee.trajectories.unshift(planTrajectory(random, diary, organisations, wanted))
  }
  planTests(random, coachees, scale.tests)
  planPaper(random, coachees, referenceDay, scale)
  return { organisations, coachees }
}

/** Of every ten present trajectories one is in its intake, three run and six are closed: what one coach can do. */
function phaseAt(place: number): Phase {
  const turn = place % 10
  if (turn === 7) return 'intake'
  return turn < 3 ? 'running' : 'closed'
}

/**
 * The first trajectories are the present ones, one for each coachee; the rest are earlier ones of some of them. Those
 * that run are booked first, so that their last session is lately.
 */
function inOrderOfBooking({ trajectories, coachees }: Scale): number[] {
  const places = Array.from({ length: trajectories }, (_, place) => place)
  const runs = (place: number): boolean => place < coachees && phaseAt(place) === 'running'
  return [...places.filter(runs), ...places.filter((place) => !runs(place))]
}

function lastDayOf(random: Random, phase: Phase, referenceDay: string): string {
  if (phase === 'intake') return addDays(referenceDay, random.whole(-10, 20))
  return addDays(referenceDay, phase === 'running' ? -random.whole(1, 20) : -random.whole(40, 1100))
}

/** How many sessions each trajectory has; together exactly the notes that are wanted. */
function sessionCounts(random: Random, { trajectories, coachees, notes }: Scale): number[] {
  const withNotes = Array.from(
    { length: trajectories },
    (_, place) => place >= coachees || phaseAt(place) !== 'intake'
  )
  const places = withNotes.flatMap((has, place) => (has ? [place] : []))
  const mean = Math.floor(notes / places.length)
  const counts = withNotes.map((has) => (has ? mean : 0))
  const add = (place: number | undefined, sessions: number): void => {
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + sessions
  }
  for (let pair = 0; pair + 1 < places.length; pair += 2) {
    const moved = random.whole(0, Math.floor(mean * 0.7))
    add(places[pair], -moved)
    add(places[pair + 1], moved)
  }
  for (let rest = notes - mean * places.length; rest > 0; rest -= 1) add(places[rest % places.length], 1)
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
    email: `${plain(givenName)}.${plain(familyName)}@mail.example`,
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

/** Tests lie between the second session and the last. */
function planTests(random: Random, coachees: readonly PlannedCoachee[], count: number): void {
  const able = coachees.flatMap(({ trajectories }) => trajectories).filter(({ notes }) => notes.length > 2)
  for (const trajectory of random.shuffled(able).slice(0, count)) {
    const session = trajectory.notes[random.whole(1, trajectory.notes.length - 1)]
    if (!session) continue
    trajectory.test = {
      day: workingDay(session.heldAt.slice(0, 10)),
      mode: random.pick(['paper', 'screen']),
      conditions: random.pick(stocks[trajectory.language].conditions),
      answers: planAnswers(random)
    }
  }
}
