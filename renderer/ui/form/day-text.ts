/** 2026-03-02 -> 02/03/2026: how a day is written in Belgium in all three languages. Other text is left as it is. */
export function writtenDay(day: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  return parts ? `${parts[3] ?? ''}/${parts[2] ?? ''}/${parts[1] ?? ''}` : day
}

/**
 * Reads a day as people type it: 2/3/2026, 02-03-26, 2.3.2026, 02032026, 2026-03-02. The day comes before the month. A
 * year of two digits is the latest one up to ten years after `thisYear`. Null when there is no such day.
 */
export function readDay(text: string, thisYear: number): string | null {
  const typed = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts =
    /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(typed) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(typed)
  if (!parts) return null
  return existingDay(fullYear(parts[3] ?? '', thisYear), Number(parts[2]), Number(parts[1]))
}

/** A day as the contract has it: 2026-03-02. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && readDay(text, Number(text.slice(0, 4))) !== null
}

/** 9:05, 9u05, 9h05, 0905, 9 -> 09:05. Null when there is no such time. */
export function readTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:[:.uh\s]?([0-5]\d)|[uh])?$/i.exec(text.trim())
  if (!parts || Number(parts[1]) > 23) return null
  return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`
}

function fullYear(digits: string, thisYear: number): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  const century = thisYear - (thisYear % 100)
  return century + year > thisYear + 10 ? century + year - 100 : century + year
}

function existingDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}
