import { openSlot, type KeySlot } from './key-slots'
import type { Throttle } from './throttle'

/** A database key that a secret gave, with the slot that it came from. */
export interface Unsealed {
  databaseKey: Buffer
  slot: KeySlot
}

/**
 * All keys that a secret opens: more than one only when the change to a new database key was cut short, and then one
 * of them fits the file. Guessing is slowed down and counted.
 * @throws DossierError `vault.wait`, `vault.wrongPassphrase`, `vault.slotTooWeak`
 */
export function unseal(
  slots: readonly KeySlot[],
  kind: KeySlot['kind'],
  secret: string,
  throttle: Throttle
): Promise<Unsealed[]> {
  return throttle.attempt(async () => {
    const unsealed: Unsealed[] = []
    for (const slot of slots) {
      if (slot.kind !== kind) continue
      const databaseKey = await openSlot(slot, secret)
      if (databaseKey) unsealed.push({ databaseKey, slot })
    }
    return unsealed
  })
}
