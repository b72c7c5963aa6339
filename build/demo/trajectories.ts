import type { PersonFields } from '../../shared/contract/people'
import type { NoteTemplate } from '../../shared/domain/note-templates'
import type { Phase, TrajectoryKind } from '../../shared/domain/trajectory'
import { defaultMatrix, type AgreementMatrix } from '../../shared/domain/tripartite-agreement'
import { addDays } from './calendar'
import { NoteWriter, type PlannedNote } from './notes'
import type { PlannedOrganisation } from './organisations'
import type { Random } from './random'
import type { PlannedReport } from './reports'
import { phrasesByLanguage } from './sentences'
import { themeNames, type ThemeName } from './sentences/phrases'
import type { Diary } from './diary'

export interface PlannedTest {
  day: string
  mode: 'paper' | 'screen'
  conditions: string
  answers: (number | null)[]
}

export interface PlannedTrajectory {
  language: 'nl' | 'fr' | 'en'
  kind: TrajectoryKind
  assignment: string
  /** Index in the list of organisations; null: the coachee pays. */
  sponsor: number | null
  phase: Phase
  startsOn: string
  endsOn: string | null
  sessionsPlanned: number
  goals: string[]
  agreement: { matrix: AgreementMatrix; signedOn: string; signedForSponsorBy: string } | null
  notes: PlannedNote[]
  test: PlannedTest | null
  report: PlannedReport | null
}

export interface PlannedCoachee {
  person: PersonFields
  language: 'nl' | 'fr' | 'en'
  trajectories: PlannedTrajectory[]
}

const kindsOf: Readonly<Record<ThemeName, readonly TrajectoryKind[]>> = {
  delegation: ['coaching', 'coaching', 'training', 'development centre'],
  conflict: ['coaching'],
  reorganisation: ['coaching', 'coaching', 'outplacement'],
  firstLead: ['coaching', 'training', 'development centre'],
  career: ['coaching', 'coaching', 'outplacement', 'assessment centre']
}

interface TrajectoryOptions {
  language: 'nl' | 'fr' | 'en'
  phase: Phase
  sessions: number
  /** The day of the last session, or of the start for one that has none yet. */
  lastDay: string
}

/**
 * Plans one trajectory with its notes. Sessions are booked from the last one backwards, so that the last is on
 * `lastDay`.
 */
export function planTrajectory(
  random: Random,
  diary: Diary,
  organisations: readonly PlannedOrganisation[],
  { language, phase, sessions, lastDay }: TrajectoryOptions
): PlannedTrajectory {
  const phrases = phrasesByLanguage[language]
  const theme = random.pick(themeNames)
  const sponsor = random.chance(0.72) ? random.whole(0, organisations.length - 1) : null
  const interval = random.pick(phase === 'running' ? [14, 14, 21, 21, 28] : [7, 10, 14, 14, 21])
  const moments: string[] = []
  for (let session = 0, day = lastDay; session < sessions; session += 1) {
    const heldAt = diary.takeBefore(day)
    moments.unshift(heldAt)
    day = addDays(heldAt.slice(0, 10), -interval + random.whole(-2, 2))
  }
  const startsOn = addDays(moments[0]?.slice(0, 10) ?? lastDay, -random.whole(3, 12))
  const contact = sponsor === null ? undefined : organisations[sponsor]?.contacts[0]
  const goals = random.shuffled(phrases.themes[theme].goals).slice(0, random.whole(2, 3))
  const scores = goals.map(() => random.whole(2, 4))
  const writer = new NoteWriter(random, phrases, theme, language)
  const notes = moments.map((heldAt, session) => {
    for (const [goal, score] of scores.entries()) {
      if (random.chance(0.3)) scores[goal] = Math.min(9, Math.max(1, score + (random.chance(0.8) ? 1 : -1)))
    }
    const template = templateOf(random, session, sessions, phase, sponsor !== null)
    const attendees = template === 'tripartite' && contact ? `${contact.givenName} ${contact.familyName}` : ''
    const last = session === sessions - 1
    return writer.write({
      heldAt,
      template,
      attendees,
      scores: template === 'chemistry' ? [] : [...scores],
      agreements: !last ? 'mostly done' : phase === 'closed' ? 'done' : 'open'
    })
  })
  return {
    language,
    kind: random.pick(kindsOf[theme]),
    assignment: random.pick(phrases.themes[theme].assignments),
    sponsor,
    phase,
    startsOn,
    endsOn: phase === 'closed' ? (moments.at(-1)?.slice(0, 10) ?? null) : null,
    sessionsPlanned: phase === 'running' ? sessions + random.whole(1, 6) : Math.max(sessions, 6),
    goals,
    agreement:
      contact && phase !== 'intake'
        ? {
            matrix: planMatrix(random),
            signedOn: startsOn,
            signedForSponsorBy: `${contact.givenName} ${contact.familyName}`
          }
        : null,
    notes,
    test: null,
    report: null
  }
}

function templateOf(
  random: Random,
  session: number,
  sessions: number,
  phase: Phase,
  hasSponsor: boolean
): NoteTemplate {
  if (session === 0) return random.pick(['chemistry', 'intake', 'intake'])
  if (session === 1 && hasSponsor) return 'tripartite'
  if (phase === 'closed' && session === sessions - 1) return 'closing'
  if (session === Math.floor(sessions / 2) && sessions > 5) return 'midterm'
  return random.pick(['grow', 'grow', 'progress', 'progress', 'clear', 'starr', 'free'])
}

function planMatrix(random: Random): AgreementMatrix {
  if (random.chance(0.35)) return defaultMatrix
  const report = random.pick(['withConsent', 'withConsent', 'always'] as const)
  return { ...defaultMatrix, progress: 'withConsent', testScores: 'withConsent', report }
}
