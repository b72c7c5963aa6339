import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** The number in international notation (+32 485 12 34 56), or null when it is not a possible number. Belgium is assumed. */
export function normalisePhone(text: string): string | null {
  const parsed = parsePhoneNumberFromString(text, 'BE')
  return parsed?.isValid() === true ? parsed.formatInternational() : null
}
