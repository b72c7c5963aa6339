import { createHash, randomInt } from 'node:crypto'
import { cleanKeyText, recoveryKeyGroup, recoveryKeySymbols } from '../../../shared/domain/recovery-key-text'

/** Crockford's base 32: no I, L, O or U, so that a printed key is read back right. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checkSymbols = 2
const randomSymbols = recoveryKeySymbols - checkSymbols

/** Eight groups of four: 150 random bits and a check of 10 bits. */
export function newRecoveryKey(): string[] {
  const random = Array.from({ length: randomSymbols }, () => symbols[randomInt(32)]).join('')
  return groupsOf(random + checkOf(random))
}

/** The key as it is used, from what somebody typed; null when a symbol is wrong or missing. */
export function readRecoveryKey(typed: string): string | null {
  const clean = cleanKeyText(typed)
  const random = clean.slice(0, randomSymbols)
  return clean === random + checkOf(random) ? clean : null
}

function checkOf(random: string): string {
  const digest = createHash('sha256').update(`dossier recovery key ${random}`).digest()
  return Array.from({ length: checkSymbols }, (_, index) => symbols[(digest[index] ?? 0) & 31]).join('')
}

function groupsOf(key: string): string[] {
  return key.match(new RegExp(`.{${recoveryKeyGroup}}`, 'g')) ?? []
}
