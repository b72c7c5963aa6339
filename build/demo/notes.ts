import type { Agreement, NoteFields, NoteSection } from '../../shared/contract/notes'
import { noteTemplates, type NoteHeading, type NoteTemplate } from '../../shared/domain/note-templates'
import { addDays } from './calendar'
import { colleague } from './names'
import { Rotation, type Random } from './random'
import type { Phrases, ThemeName } from './sentences/phrases'

export type PlannedNote = Omit<NoteFields, 'progress'> & {
  template: NoteTemplate
  /** A score for each goal of the trajectory, in its order. */
  scores: number[]
}

/** What a sentence in a note is about. */
type Part =
  | 'reasons'
  | 'wishes'
  | 'situation'
  | 'options'
  | 'insights'
  | 'actions'
  | 'lessons'
  | 'confidentiality'
  | 'fit'

const partOf: Readonly<Record<NoteHeading, Part>> = {
  occasion: 'reasons',
  background: 'reasons',
  situation: 'reasons',
  expectations: 'wishes',
  goal: 'wishes',
  task: 'wishes',
  contract: 'wishes',
  sponsorExpectations: 'wishes',
  coacheeExpectations: 'wishes',
  agreedGoals: 'wishes',
  reality: 'situation',
  listen: 'situation',
  coacheeTells: 'situation',
  whatHinders: 'situation',
  obstacles: 'situation',
  text: 'situation',
  options: 'options',
  explore: 'options',
  whatHelps: 'options',
  observation: 'insights',
  interpretation: 'insights',
  result: 'insights',
  review: 'insights',
  reflectionOnResult: 'insights',
  progressOnGoals: 'insights',
  will: 'actions',
  action: 'actions',
  nextStep: 'actions',
  plan: 'actions',
  adjustments: 'actions',
  whatIsLearned: 'lessons',
  anchoring: 'lessons',
  farewell: 'lessons',
  confidentiality: 'confidentiality',
  fit: 'fit'
}

/** The chance that a coach shares a passage: often plans and goals, seldom what the coachee told. */
const shareable: Readonly<Partial<Record<Part, number>>> = {
  actions: 0.7,
  wishes: 0.4,
  lessons: 0.8,
  confidentiality: 0.9
}

/** Writes the notes of one trajectory. */
export class NoteWriter {
  private readonly parts: Record<Part, Rotation<string>>
  private readonly reflections: Rotation<string>
  private readonly agreements: Rotation<string>
  private readonly people: string[]
  private readonly team: string

  constructor(
    private readonly random: Random,
    private readonly phrases: Phrases,
    theme: ThemeName,
    private readonly language: 'nl' | 'fr' | 'en'
  ) {
    const own = phrases.themes[theme]
    const { common } = phrases
    const rotate = (sentences: readonly string[]) => new Rotation(random, sentences)
    this.parts = {
      reasons: rotate([...own.reasons, ...common.reasons]),
      wishes: rotate([...own.wishes, ...common.wishes]),
      situation: rotate([...own.situation, ...common.situation]),
      options: rotate([...own.options, ...common.options]),
      insights: rotate([...own.insights, ...common.insights]),
      actions: rotate([...own.actions, ...common.actions]),
      lessons: rotate(common.lessons),
      confidentiality: rotate(common.confidentiality),
      fit: rotate(common.fit)
    }
    this.reflections = rotate(common.reflections)
    this.agreements = rotate(own.agreements)
    this.people = Array.from({ length: 3 }, () => colleague(random, language))
    this.team = random.pick(phrases.teams)
  }

  write(session: {
    heldAt: string
    template: NoteTemplate
    attendees: string
    scores: number[]
    /** How many agreements are done; those in the last note of a running trajectory are still open. */
    agreements: 'done' | 'mostly done' | 'open'
  }): PlannedNote {
    const { heldAt, template, attendees, scores } = session
    const { random } = this
    const used = new Set<string>()
    return {
      template,
      heldAt,
      attendees,
      scores,
      durationMinutes: random.pick([45, 60, 60, 60, 75, 90]),
      mode: random.pick(['office', 'office', 'office', 'video', 'video', 'phone', 'walk'] as const),
      proBono: random.chance(0.03),
      language: this.language,
      sections: noteTemplates[template].map((heading) => this.section(heading, used)),
      agreements: this.agree(heldAt.slice(0, 10), session.agreements),
      reflection: random.chance(0.75) ? this.fill(this.reflections.take()) : ''
    }
  }

  /** Picks sentences that this note does not have yet; at least one, so that no heading stays empty. */
  private section(heading: NoteHeading, used: Set<string>): NoteSection {
    const part = partOf[heading]
    const rotation = this.parts[part]
    const sentences = heading === 'text' ? this.random.whole(4, 6) : this.random.whole(1, 3)
    const text: string[] = []
    for (let taken = 0; taken < 12 && text.length < sentences; taken += 1) {
      const sentence = rotation.take()
      if (!used.has(sentence)) text.push(sentence)
      used.add(sentence)
    }
    if (text.length === 0) text.push(rotation.take())
    const layer = this.random.chance(shareable[part] ?? 0.05) ? 'shareable' : 'private'
    return { heading, layer, text: text.map((sentence) => this.fill(sentence)).join(' ') }
  }

  private agree(day: string, became: 'done' | 'mostly done' | 'open'): Agreement[] {
    const { random, phrases } = this
    const due = (): string => addDays(day, random.whole(5, 28))
    const done = (): boolean => random.chance({ done: 1, 'mostly done': 0.9, open: 0.1 }[became])
    const made: Agreement[] = [
      { who: 'coachee', what: this.fill(this.agreements.take()), due: due(), done: done() }
    ]
    if (random.chance(0.35)) {
      made.push({ who: 'coach', what: random.pick(phrases.common.coachAgreements), due: due(), done: done() })
    }
    if (random.chance(0.06)) {
      made.push({
        who: 'sponsor',
        what: random.pick(phrases.common.sponsorAgreements),
        due: null,
        done: done()
      })
    }
    return made
  }

  private fill(sentence: string): string {
    const filled = sentence
      .replace(/\{colleague\}/g, () => this.random.pick(this.people))
      .replace(/\{team\}/g, this.team)
      .replace(/\{n\}/g, () => String(this.random.whole(2, 7)))
    return this.language === 'fr' ? elided(filled) : filled
  }
}

/** French contracts "de" and "à" with the article that follows. */
function elided(text: string): string {
  return text
    .replace(/\bde le /g, 'du ')
    .replace(/\bde les /g, 'des ')
    .replace(/\bà le /g, 'au ')
    .replace(/\bà les /g, 'aux ')
}
