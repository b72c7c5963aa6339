/** The local calendar day as 2026-03-02: an evening belongs to its own day, whatever UTC says. */
export function calendarDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
