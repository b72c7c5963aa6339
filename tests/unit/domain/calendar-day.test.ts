import { expect, it } from 'vitest'
import { calendarDay } from '../../../shared/domain/calendar-day'

it.each([
  ['an evening', new Date(2026, 2, 2, 23, 59, 59), '2026-03-02'],
  ['the first minute after it', new Date(2026, 2, 3, 0, 0), '2026-03-03'],
  ['the last day of a year', new Date(2026, 11, 31, 12), '2026-12-31'],
  ['the first day of a year', new Date(2027, 0, 1, 0, 0), '2027-01-01'],
  ['a leap day', new Date(2028, 1, 29, 6), '2028-02-29']
])('%s belongs to the day on the wall of the practice', (_what, moment, day) => {
  expect(calendarDay(moment)).toBe(day)
})
