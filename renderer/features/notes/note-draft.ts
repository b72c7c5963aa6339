import { useCallback, useSyncExternalStore } from 'react'
import type { Agreement, Note, NoteFields } from '../../../shared/contract/notes'
import { isDay, readTime } from '../../ui/form/day-text'
import { dayOf, momentOf, timeOf } from '../../ui/form/wall-clock'

/** An agreement as a line of a list, where lines are added and removed. */
export interface AgreementLine extends Omit<Agreement, 'due'> {
  key: string
  /** A day, or typed text that is not a day yet. */
  due: string | null
}

/** The content of the editor as typed, which need not be valid yet. */
export interface NoteText extends Omit<NoteFields, 'heldAt' | 'durationMinutes' | 'agreements'> {
  day: string | null
  time: string
  duration: string
  agreements: readonly AgreementLine[]
}

const maxMinutes = 600

/**
 * The text of a note while it is written, in one store outside React: a key redraws only its own passage, however long
 * the note is. Autosave and drafts read it here.
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

/**
 * Selects a part of the draft and redraws only when that part changes. `select` must return a primitive or an object of
 * the draft itself.
 */
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

/** The typed moment, or null when it is invalid. An unchanged one keeps its stored UTC offset. */
export function heldAtOf({ day, time }: NoteText, kept: string): string | null {
  if (day === dayOf(kept) && time === timeOf(kept)) return kept
  const hour = readTime(time)
  return day === null || hour === null || !isDay(day) ? null : momentOf(day, hour)
}

/** The typed minutes, or null when they are invalid. */
export function minutesOf({ duration }: Pick<NoteText, 'duration'>): number | null {
  const minutes = /^\d{1,3}$/.test(duration.trim()) ? Number(duration) : null
  return minutes !== null && minutes <= maxMinutes ? minutes : null
}

/** The fields to save. Where the head is invalid, the stored value stays. */
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

/** The head: it is saved only when it is valid. */
type Head = Pick<NoteText, 'day' | 'time' | 'duration'>

export function isHeadValid(text: Head): boolean {
  return text.day !== null && isDay(text.day) && readTime(text.time) !== null && minutesOf(text) !== null
}

/** What was typed and cannot be saved yet, which `fieldsOf` leaves out; null when there is nothing. */
export function invalidFields(text: NoteText): Partial<NoteText> | null {
  const { day, time, duration, agreements } = text
  const agreementsWait = agreements.some(
    ({ what, due }) => due !== null && (!isDay(due) || what.trim() === '')
  )
  if (isHeadValid(text) && !agreementsWait) return null
  return {
    ...(!isHeadValid(text) && { day, time, duration }),
    ...(agreementsWait && { agreements })
  }
}
