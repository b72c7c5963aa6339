import { createHash, randomInt } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, so that a printed key is read back right. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupLength = 4
const randomSymbols = 30
const checkSymbols = 2

/** Eight groups of four: 150 random bits and a check of 10 bits. */
export function newRecoveryKey(): string[] {
  const random = Array.from({ length: randomSymbols }, () => symbols[randomInt(32)]).join('')
  return groupsOf(random + checkOf(random))
}

/** The key as it is used, from what somebody typed; null when a symbol is wrong or missing. */
export function readRecoveryKey(typed: string): string | null {
  const clean = cleanGroup(typed)
  if (clean.length !== randomSymbols + checkSymbols) return null
  const random = clean.slice(0, randomSymbols)
  return clean === random + checkOf(random) ? clean : null
}

/** One group as it was meant: spaces and dashes aside, O read as 0, I and L as 1. */
export function cleanGroup(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

function checkOf(random: string): string {
  const digest = createHash('sha256').update(`dossier recovery key ${random}`).digest()
  return Array.from({ length: checkSymbols }, (_, index) => symbols[(digest[index] ?? 0) & 31]).join('')
}

function groupsOf(key: string): string[] {
  return key.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []
}
