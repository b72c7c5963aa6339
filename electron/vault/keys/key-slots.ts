import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { deriveKey, type Argon2Parameters } from './key-derivation'

/**
 * A key slot: the database key, sealed with a key that a passphrase gives. Each member has one and the printed
 * recovery key has one; any of them opens the same database, and changing one leaves the others and the database alone.
 */
export const KeySlot = z.object({
  id: z.uuid(),
  kind: z.enum(['passphrase', 'recovery']),
  /** Whose it is; null for the recovery key, which is the practice's. */
  memberId: z.uuid().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  argon2id: z.object({
    memoryKiB: z.number().int(),
    passes: z.number().int(),
    lanes: z.number().int(),
    salt: z.base64()
  }),
  /** AES-256-GCM: 12 bytes nonce, 32 bytes key, 16 bytes tag. */
  sealedKey: z.base64()
})
export type KeySlot = z.infer<typeof KeySlot>

export function newDatabaseKey(): Buffer {
  const key = Buffer.allocUnsafeSlow(32)
  randomBytes(32).copy(key)
  return key
}

export async function sealKey(
  databaseKey: Buffer,
  secret: string,
  parameters: Argon2Parameters,
  slot: { kind: KeySlot['kind']; memberId: string | null; createdAt: Date }
): Promise<KeySlot> {
  const made = {
    id: randomUUID(),
    kind: slot.kind,
    memberId: slot.memberId,
    createdAt: slot.createdAt.toISOString(),
    argon2id: parameters
  }
  const wrappingKey = await deriveKey(secret, parameters)
  try {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(boundTo(made))
    const sealed = Buffer.concat([nonce, cipher.update(databaseKey), cipher.final(), cipher.getAuthTag()])
    return { ...made, sealedKey: sealed.toString('base64') }
  } finally {
    wrappingKey.fill(0)
  }
}

/** The database key, or null when the secret is not the slot's. The caller overwrites the key after use. */
export async function openSlot(slot: KeySlot, secret: string): Promise<Buffer | null> {
  const wrappingKey = await deriveKey(secret, slot.argon2id)
  try {
    const sealed = Buffer.from(slot.sealedKey, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey, sealed.subarray(0, 12))
      .setAAD(boundTo(slot))
      .setAuthTag(sealed.subarray(44))
    const databaseKey = Buffer.allocUnsafeSlow(32)
    const opened = decipher.update(sealed.subarray(12, 44))
    opened.copy(databaseKey)
    opened.fill(0)
    decipher.final()
    return databaseKey
  } catch {
    return null
  } finally {
    wrappingKey.fill(0)
  }
}

/** What the seal covers besides the key: nobody can turn one slot into another or lower its parameters. */
function boundTo(slot: Omit<KeySlot, 'sealedKey'>): Buffer {
  const { id, kind, memberId, argon2id } = slot
  return Buffer.from(
    JSON.stringify([id, kind, memberId, argon2id.memoryKiB, argon2id.passes, argon2id.lanes, argon2id.salt])
  )
}
