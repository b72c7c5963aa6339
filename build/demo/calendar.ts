/** Days as 2026-03-02 and moments as 2026-03-02T14:00:00+01:00, in the time zone of Brussels. */

const dayMs = 86_400_000

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** The day itself, or the Friday before when it falls on a weekend. */
export function workingDay(day: string): string {
  const name = weekday(day)
  if (name === 0) return addDays(day, -2)
  return name === 6 ? addDays(day, -1) : day
}

export function moment(day: string, minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const offset = isSummer(day) ? '+02:00' : '+01:00'
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00${offset}`
}

/** Summer time runs from the last Sunday of March to the last Sunday of October. */
function isSummer(day: string): boolean {
  const year = day.slice(0, 4)
  return day >= lastSunday(`${year}-03-31`) && day < lastSunday(`${year}-10-31`)
}

function lastSunday(monthEnd: string): string {
  return addDays(monthEnd, -weekday(monthEnd))
}
