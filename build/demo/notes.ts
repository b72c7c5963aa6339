import type { Agreement, NoteFields, NoteSection } from '../../shared/contract/notes'
import { noteTemplates, type NoteHeading, type NoteTemplate } from '../../shared/domain/note-templates'
import { addDays } from './calendar'
import { colleague } from './names'
import { Rotation, type Random } from './random'
import type { Stock, ThemeName } from './sentences/stock'

export type PlannedNote = Omit<NoteFields, 'progress'> & {
  template: NoteTemplate
  /** A score for each goal of the trajectory, in its order. */
  scores: number[]
}

/** What a sentence does in a note. */
type Part = 'why' | 'wants' | 'now' | 'ways' | 'sees' | 'does' | 'learned' | 'rules' | 'fit'

const partOf: Readonly<Record<NoteHeading, Part>> = {
  occasion: 'why',
  background: 'why',
  situation: 'why',
  expectations: 'wants',
  goal: 'wants',
  task: 'wants',
  contract: 'wants',
  sponsorExpectations: 'wants',
  coacheeExpectations: 'wants',
  agreedGoals: 'wants',
  reality: 'now',
  listen: 'now',
  coacheeTells: 'now',
  whatHinders: 'now',
  obstacles: 'now',
  text: 'now',
  options: 'ways',
  explore: 'ways',
  whatHelps: 'ways',
  observation: 'sees',
  interpretation: 'sees',
  result: 'sees',
  review: 'sees',
  reflectionOnResult: 'sees',
  progressOnGoals: 'sees',
  will: 'does',
  action: 'does',
  nextStep: 'does',
  plan: 'does',
  adjustments: 'does',
  whatIsLearned: 'learned',
  anchoring: 'learned',
  farewell: 'learned',
  confidentiality: 'rules',
  fit: 'fit'
}

/** What a coach may well share: plans and goals, seldom what was told. */
const shareable: Readonly<Partial<Record<Part, number>>> = { does: 0.7, wants: 0.4, learned: 0.8, rules: 0.9 }

/** Writes the notes of one trajectory, in one voice. */
export class NoteWriter {
  private readonly parts: Record<Part, Rotation<string>>
  private readonly reflections: Rotation<string>
  private readonly agreements: Rotation<string>
  private readonly people: string[]
  private readonly team: string

  constructor(
    private readonly random: Random,
    private readonly stock: Stock,
    theme: ThemeName,
    private readonly language: 'nl' | 'fr' | 'en'
  ) {
    const own = stock.themes[theme]
    const { common } = stock
    const rotate = (sentences: readonly string[]) => new Rotation(random, sentences)
    this.parts = {
      why: rotate([...own.why, ...common.why]),
      wants: rotate([...own.wants, ...common.wants]),
      now: rotate([...own.now, ...common.now]),
      ways: rotate([...own.ways, ...common.ways]),
      sees: rotate([...own.sees, ...common.sees]),
      does: rotate([...own.does, ...common.does]),
      learned: rotate(common.learned),
      rules: rotate(common.rules),
      fit: rotate(common.fit)
    }
    this.reflections = rotate(common.reflections)
    this.agreements = rotate(own.agreements)
    this.people = Array.from({ length: 3 }, () => colleague(random, language))
    this.team = random.pick(stock.teams)
  }

  write(session: {
    heldAt: string
    template: NoteTemplate
    attendees: string
    scores: number[]
    /** The agreements of a note: those of the last note of a running trajectory are still open. */
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

  /** Sentences that this note does not have yet; at least one, so that no heading stays empty. */
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
    const { random, stock } = this
    const due = (): string => addDays(day, random.whole(5, 28))
    const done = (): boolean => random.chance({ done: 1, 'mostly done': 0.9, open: 0.1 }[became])
    const made: Agreement[] = [
      { who: 'coachee', what: this.fill(this.agreements.take()), due: due(), done: done() }
    ]
    if (random.chance(0.35)) {
      made.push({ who: 'coach', what: random.pick(stock.common.ofCoach), due: due(), done: done() })
    }
    if (random.chance(0.06)) {
      made.push({ who: 'sponsor', what: random.pick(stock.common.ofSponsor), due: null, done: done() })
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

/** French joins "de" and "à" with the article that follows. */
function elided(text: string): string {
  return text
    .replace(/\bde le /g, 'du ')
    .replace(/\bde les /g, 'des ')
    .replace(/\bà le /g, 'au ')
    .replace(/\bà les /g, 'aux ')
}
