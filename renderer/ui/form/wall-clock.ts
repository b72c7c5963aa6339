/** A moment of the contract (2026-03-02T14:00:00+01:00) from what the clock on the wall of this PC shows. */
export function momentOf(day: string, time: string): string {
  const offset = -new Date(`${day}T${time}:00`).getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0')
  return `${day}T${time}:00${sign}${hours}:${minutes}`
}

export function dayOf(moment: string): string {
  return moment.slice(0, 10)
}

export function timeOf(moment: string): string {
  return moment.slice(11, 16)
}
