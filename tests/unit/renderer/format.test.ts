import { describe, expect, it } from 'vitest'
import { formatFor } from '../../../renderer/i18n/format'
import { readDay, readTime, writtenDay } from '../../../renderer/ui/form/day-text'
import { momentOf } from '../../../renderer/ui/form/wall-clock'

describe('dates, hours and numbers', () => {
  it.each([
    ['nl', '02/03/2026', '2 maart 2026', 'maandag 2 maart', '1.234,5', '1 u 15'],
    ['fr', '02/03/2026', '2 mars 2026', 'lundi 2 mars', '1 234,5', '1 h 15'],
    ['en', '02/03/2026', '2 March 2026', 'Monday 2 March', '1,234.5', '1 h 15']
  ] as const)('are written as in %s', (language, day, longDay, weekday, number, duration) => {
    const format = formatFor(language)
    expect(format.day('2026-03-02')).toBe(day)
    expect(format.longDay('2026-03-02')).toBe(longDay)
    expect(format.weekday('2026-03-02').replace(',', '')).toBe(weekday)
    expect(format.number(1234.5, 1).replace(/[\u00a0\u202f]/g, ' ')).toBe(number)
    expect(format.duration(75)).toBe(duration)
  })

  it('keep the hour of the wall where a session was held, wherever it is read', () => {
    expect(formatFor('nl').time('2026-03-02T14:00:00+01:00')).toBe('14:00')
    expect(formatFor('en').time('2026-03-02T23:30:00-05:00')).toBe('23:30')
    expect(formatFor('fr').day('2026-03-02T23:30:00-05:00')).toBe('02/03/2026')
  })

  it('show a moment in UTC in the time of this PC', () => {
    const at = new Date(2026, 2, 2, 9, 5)
    expect(formatFor('nl').time(at.toISOString())).toBe('09:05')
  })
})

describe('a day that is typed', () => {
  it.each([
    ['2/3/2026', '2026-03-02'],
    ['02-03-2010', '2010-03-02'],
    ['2.3.26', '2026-03-02'],
    ['14 5 71', '1971-05-14'],
    ['02032026', '2026-03-02'],
    ['2026-3-2', '2026-03-02'],
    ['29/02/2024', '2024-02-29']
  ])('%s is read as %s', (typed, day) => {
    expect(readDay(typed, 2026)).toBe(day)
  })

  it.each(['31/02/2026', '29/02/2026', '2026', 'morgen', '', '1/13/2026'])('%j is no day', (typed) => {
    expect(readDay(typed, 2026)).toBeNull()
  })

  it('is shown with the day before the month, and left alone while it is no day', () => {
    expect(writtenDay('2026-03-02')).toBe('02/03/2026')
    expect(writtenDay('31/02/2026')).toBe('31/02/2026')
  })
})

describe('an hour that is typed', () => {
  it.each([
    ['9', '09:00'],
    ['9u', '09:00'],
    ['9u05', '09:05'],
    ['14h30', '14:30'],
    ['0905', '09:05'],
    ['23:59', '23:59']
  ])('%s is read as %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })

  it.each(['24:00', '9:60', 'straks', ''])('%j is no hour', (typed) => {
    expect(readTime(typed)).toBeNull()
  })

  it('becomes a moment with the offset of this PC', () => {
    const moment = momentOf('2026-03-02', '14:00')
    expect(moment).toMatch(/^2026-03-02T14:00:00[+-]\d\d:\d\d$/)
    expect(new Date(moment).getTime()).toBe(new Date(2026, 2, 2, 14, 0).getTime())
  })
})
