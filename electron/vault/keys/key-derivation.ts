import { randomBytes } from 'node:crypto'
import { hashRaw, type Algorithm } from '@node-rs/argon2'
import { DossierError } from '../../../shared/errors'

/** Argon2id (RFC 9106). Stored with each slot, so that a slot opens with the parameters it was made with. */
export interface Argon2Parameters {
  memoryKiB: number
  passes: number
  lanes: number
  /** 16 random bytes in base64. */
  salt: string
}

// The package's enumeration exists in its types only.
const argon2id: Algorithm.Argon2id = 2

/** OWASP Password Storage Cheat Sheet: at least 19 MiB, 2 passes, 1 lane. */
const minimum = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 }
const start = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }
const most = { memoryKiB: 1024 * 1024, passes: 16, lanes: 16 }

/**
 * 32 bytes from a passphrase. The caller overwrites them after use.
 * @throws DossierError `vault.slotTooWeak` for parameters below the minimum (a slot that was tampered with),
 * and for such as no computer could answer.
 */
export async function deriveKey(passphrase: string, parameters: Argon2Parameters): Promise<Buffer> {
  const { memoryKiB, passes, lanes } = parameters
  const salt = Buffer.from(parameters.salt, 'base64')
  const tooWeak =
    memoryKiB < minimum.memoryKiB || passes < minimum.passes || lanes < minimum.lanes || salt.length < 16
  const tooMuch = memoryKiB > most.memoryKiB || passes > most.passes || lanes > most.lanes
  if (tooWeak || tooMuch) throw new DossierError('vault.slotTooWeak')
  return hashRaw(normalise(passphrase), {
    algorithm: argon2id,
    memoryCost: memoryKiB,
    timeCost: passes,
    parallelism: lanes,
    salt,
    outputLen: 32
  })
}

/** Parameters that take between half a second and a second on this computer, with a fresh salt. */
export async function calibrate(): Promise<Argon2Parameters> {
  const once = { ...start, salt: freshSalt() }
  const before = performance.now()
  const probe = await deriveKey('calibration', once)
  probe.fill(0)
  return { ...once, passes: passesFor(performance.now() - before) }
}

/** So many passes come near 0.7 s, never fewer than at first, on a computer that takes this long for those. */
export function passesFor(startMs: number): number {
  const passes = Math.round((start.passes * 700) / startMs)
  return Math.min(most.passes, Math.max(start.passes, passes))
}

/** The same strength for another slot: a salt is never used twice. */
export function withFreshSalt(parameters: Argon2Parameters): Argon2Parameters {
  return { ...parameters, salt: freshSalt() }
}

function freshSalt(): string {
  return randomBytes(16).toString('base64')
}

/** NFKC: the same passphrase typed on another keyboard gives the same bytes (NIST SP 800-63B, 3.1.1.2). */
export function normalise(passphrase: string): string {
  return passphrase.normalize('NFKC')
}
