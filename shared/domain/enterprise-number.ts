import { stdnum } from 'stdnum'

/** Whether this is a valid Belgian enterprise number: ten digits, starting with 0 or 1, check = 97 - (first eight mod 97). */
export function isEnterpriseNumber(text: string): boolean {
  return stdnum.BE?.vat?.validate(withLeadingZero(text)).isValid ?? false
}

/** The ten digits without dots. Numbers of nine digits, from before 2005, get a leading zero. */
export function normaliseEnterpriseNumber(text: string): string {
  return digitsOf(withLeadingZero(text))
}

/** As it is printed: 0417.568.766. */
export function formatEnterpriseNumber(text: string): string {
  const digits = normaliseEnterpriseNumber(text)
  return `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`
}

function withLeadingZero(text: string): string {
  const digits = digitsOf(text)
  return digits.length === 9 ? `0${digits}` : digits
}

function digitsOf(text: string): string {
  return text.replace(/^\s*BE/i, '').replace(/[\s./-]/g, '')
}
