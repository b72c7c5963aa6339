import { isDay, readTime } from './day-text'

/** Separates a day and a time that are not a moment yet. A line of typed text never contains it. */
const separator = '\n'

/**
 * The moment (2026-03-02T14:00:00+01:00) of a day and a time on the clock of this PC. When either is invalid, both are
 * returned as typed: the schema refuses them, and `dayOf` and `timeOf` return them.
 */
export function momentOf(day: string, time: string): string {
  const hour = readTime(time)
  if (hour === null || !isDay(day)) return `${day}${separator}${time}`
  const offset = -new Date(`${day}T${hour}:00`).getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0')
  return `${day}T${hour}:00${sign}${hours}:${minutes}`
}

export function dayOf(moment: string): string {
  const end = moment.indexOf(separator)
  return moment.slice(0, end === -1 ? 10 : end)
}

export function timeOf(moment: string): string {
  const end = moment.indexOf(separator)
  return end === -1 ? moment.slice(11, 16) : moment.slice(end + 1)
}
