import { useCallback, useSyncExternalStore } from 'react'
import type { Agreement, Note, NoteFields } from '../../../shared/contract/notes'
import { isDay, readTime } from '../../ui/form/day-text'
import { dayOf, momentOf, timeOf } from '../../ui/form/wall-clock'

/** An agreement in a list whose lines come and go. */
export interface AgreementLine extends Omit<Agreement, 'due'> {
  key: string
  /** A day, or what was typed and is none yet. */
  due: string | null
}

/** All that stands in the editor, as it was typed: it need not be right yet. */
export interface NoteText extends Omit<NoteFields, 'heldAt' | 'durationMinutes' | 'agreements'> {
  day: string | null
  time: string
  duration: string
  agreements: readonly AgreementLine[]
}

const longestMinutes = 600

/**
 * What is being written, in one place outside React: a key that is typed draws the passage that it is typed in, and
 * nothing else, however long the note is. Whoever keeps drafts finds all of it here.
 */
export class NoteDraft {
  private readonly listeners = new Set<() => void>()

  constructor(private text: NoteText) {}

  get = (): NoteText => this.text

  change = (part: Partial<NoteText>): void => {
    this.text = { ...this.text, ...part }
    for (const listener of this.listeners) listener()
  }

  changeSection = (index: number, part: Partial<NoteText['sections'][number]>): void => {
    this.change({
      sections: this.text.sections.map((each, at) => (at === index ? { ...each, ...part } : each))
    })
  }

  changeAgreement = (key: string, part: Partial<AgreementLine>): void => {
    this.change({
      agreements: this.text.agreements.map((each) => (each.key === key ? { ...each, ...part } : each))
    })
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }
}

/** One part of the draft; draws again only when that part is another. `select` gives a value or a kept object. */
export function useDraft<T>(draft: NoteDraft, select: (text: NoteText) => T): T {
  const read = useCallback(() => select(draft.get()), [draft, select])
  return useSyncExternalStore(draft.subscribe, read)
}

export function textOf(note: Note): NoteText {
  const { mode, attendees, proBono, language, sections, reflection, progress } = note
  return {
    mode,
    attendees,
    proBono,
    language,
    sections,
    reflection,
    progress,
    day: dayOf(note.heldAt),
    time: timeOf(note.heldAt),
    duration: String(note.durationMinutes),
    agreements: note.agreements.map((agreement) => ({ ...agreement, key: crypto.randomUUID() }))
  }
}

/** The moment that was typed, or null when it is none. An untouched one keeps the offset that it was written with. */
export function heldAtOf({ day, time }: NoteText, kept: string): string | null {
  if (day === dayOf(kept) && time === timeOf(kept)) return kept
  const hour = readTime(time)
  return day === null || hour === null || !isDay(day) ? null : momentOf(day, hour)
}

/** The minutes that were typed, or null when they are none. */
export function minutesOf({ duration }: Pick<NoteText, 'duration'>): number | null {
  const minutes = /^\d{1,3}$/.test(duration.trim()) ? Number(duration) : null
  return minutes !== null && minutes <= longestMinutes ? minutes : null
}

/** What can be kept of it: where the head of the note is not right, what was kept before stays. */
export function fieldsOf(text: NoteText, kept: Pick<NoteFields, 'heldAt' | 'durationMinutes'>): NoteFields {
  const { day: _day, time: _time, duration: _duration, agreements, ...same } = text
  return {
    ...same,
    heldAt: heldAtOf(text, kept.heldAt) ?? kept.heldAt,
    durationMinutes: minutesOf(text) ?? kept.durationMinutes,
    agreements: agreements
      .filter(({ what }) => what.trim() !== '')
      .map(({ key: _key, due, ...agreement }) => ({
        ...agreement,
        due: due !== null && isDay(due) ? due : null
      }))
  }
}

/** When, how long: what the record takes only once it is right. */
type Head = Pick<NoteText, 'day' | 'time' | 'duration'>

export function headIsRight(text: Head): boolean {
  return text.day !== null && isDay(text.day) && readTime(text.time) !== null && minutesOf(text) !== null
}

/** What was typed and the record does not take yet, as `fieldsOf` leaves it out; null when that is nothing. */
export function notOnRecord(text: NoteText): Partial<NoteText> | null {
  const { day, time, duration, agreements } = text
  const agreementsWait = agreements.some(
    ({ what, due }) => due !== null && (!isDay(due) || what.trim() === '')
  )
  if (headIsRight(text) && !agreementsWait) return null
  return {
    ...(!headIsRight(text) && { day, time, duration }),
    ...(agreementsWait && { agreements })
  }
}
