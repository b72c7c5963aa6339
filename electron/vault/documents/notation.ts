import type { DocumentLanguage } from './report-document'

// Belgian notation, except that English is read abroad as well.
const locales: Readonly<Record<DocumentLanguage, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** 2026-03-02 as "2 maart 2026": a calendar day, the same in every time zone. */
export function dayInWords(day: string, language: DocumentLanguage): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`)
  )
}

/** A mean with two decimals: 4,25. */
export function meanInFigures(mean: number, language: DocumentLanguage): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2
  }).format(mean)
}
