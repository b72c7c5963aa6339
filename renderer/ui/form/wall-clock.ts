import { isDay, readTime } from './day-text'

/** Between a day and an hour that are no moment yet: one line of typing never holds it. */
const notYet = '\n'

/**
 * A moment of the contract (2026-03-02T14:00:00+01:00) from what the clock on the wall of this PC shows. Where the day
 * or the hour is none yet, both are kept as they were typed: the schema refuses them, and `dayOf` and `timeOf` give
 * them back.
 */
export function momentOf(day: string, time: string): string {
  const hour = readTime(time)
  if (hour === null || !isDay(day)) return `${day}${notYet}${time}`
  const offset = -new Date(`${day}T${hour}:00`).getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0')
  return `${day}T${hour}:00${sign}${hours}:${minutes}`
}

export function dayOf(moment: string): string {
  const end = moment.indexOf(notYet)
  return moment.slice(0, end === -1 ? 10 : end)
}

export function timeOf(moment: string): string {
  const end = moment.indexOf(notYet)
  return end === -1 ? moment.slice(11, 16) : moment.slice(end + 1)
}
