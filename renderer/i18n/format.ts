import type { ScreenLanguage } from '../../shared/domain/languages'
import { useMemo } from 'react'
import { useWords } from './words'

const locales: Record<ScreenLanguage, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** Formats dates, times and numbers for a language, with a 24-hour clock in each. */
export interface Format {
  /** 02/03/2026. Takes a day or a moment. */
  day(at: string): string
  /** 2 maart 2026 */
  longDay(at: string): string
  /** maandag 2 maart */
  weekday(at: string): string
  /** 14:02 */
  time(at: string): string
  /** 2 maart 2026, 14:02 */
  moment(at: string): string
  number(value: number, decimals?: number): string
  /** 75 -> 1 u 15 (nl), 1 h 15 (fr, en) */
  duration(minutes: number): string
}

export function formatFor(language: ScreenLanguage): Format {
  const locale = locales[language]
  const written = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const day = written({ day: '2-digit', month: '2-digit', year: 'numeric' })
  const longDay = written({ day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = written({ weekday: 'long', day: 'numeric', month: 'long' })
  const time = written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const hour = language === 'nl' ? 'u' : 'h'
  return {
    day: (at) => day.format(onTheWall(at)),
    longDay: (at) => longDay.format(onTheWall(at)),
    weekday: (at) => weekday.format(onTheWall(at)),
    time: (at) => time.format(onTheWall(at)),
    moment: (at) => `${longDay.format(onTheWall(at))}, ${time.format(onTheWall(at))}`,
    number: (value, decimals = 0) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals
      }).format(value),
    duration: (minutes) => {
      const hours = Math.floor(minutes / 60)
      const rest = minutes % 60
      if (hours === 0) return `${rest} min`
      return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${String(rest).padStart(2, '0')}`
    }
  }
}

export function useFormat(): Format {
  const { language } = useWords()
  return useMemo(() => formatFor(language), [language])
}

/**
 * A moment with an offset keeps its own hour wherever it is read; one in UTC (a save, an entry of the log) is shown in
 * the time zone of this PC. Returned as if it were UTC.
 */
function onTheWall(at: string): Date {
  const written = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?([+-]\d\d:\d\d)?)?$/.exec(at)
  if (written?.[1] !== undefined) return new Date(`${written[1]}T${written[2] ?? '12:00'}Z`)
  const moment = new Date(at)
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
}
