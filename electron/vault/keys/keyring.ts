import { AuditAnchor } from '../audit'
import { cleanKeyText } from '../../../shared/domain/recovery-key-text'
import { DossierError } from '../../../shared/errors'
import { putUnderNewKey, Serial, sql, type Database, type Driver, type WritableDatabase } from '../database'
import type { Keys } from '../context'
import { refuseCancelled } from '../jobs'
import type { PracticeFiles } from '../practice-files'
import { withFreshSalt, type Argon2Parameters } from './key-derivation'
import { newDatabaseKey, sealKey, type KeySlot } from './key-slots'
import { newRecoveryKey } from './recovery-key'
import { looksEncrypted } from './sealed-file'
import { readSlots, writeSlots } from './slot-file'
import type { Throttle } from './throttle'
import { unseal } from './unseal'

interface Opened {
  files: PracticeFiles
  database: Database
  driver: Driver
  databaseKey: Buffer
  throttle: Throttle
  /** How hard the key derivation is for a new slot, on this computer as it is now. */
  chooseParameters: () => Promise<Argon2Parameters>
  /** How often a wrong passphrase was tried since the unlock before. */
  failedAttempts: number
}

/** What an open vault can do with its keys. Lives as long as the process, which ends on lock. */
export class Keyring implements Keys {
  auditAnchor: AuditAnchor
  readonly failedAttempts: number
  private readonly files: PracticeFiles
  private readonly database: Database
  private readonly driver: Driver
  private readonly throttle: Throttle
  private readonly chooseParameters: () => Promise<Argon2Parameters>
  /** The slot file is read and then replaced: one change at a time. */
  private readonly changes = new Serial()
  private databaseKey: Buffer
  /** The recovery key that was made in this session, until it is confirmed: only now can it be shown or printed. */
  private unconfirmed: string[] | null = null

  constructor(opened: Opened) {
    this.files = opened.files
    this.database = opened.database
    this.driver = opened.driver
    this.throttle = opened.throttle
    this.databaseKey = opened.databaseKey
    this.chooseParameters = opened.chooseParameters
    this.failedAttempts = opened.failedAttempts
    this.auditAnchor = new AuditAnchor(opened.files.anchor, opened.databaseKey)
  }

  /** Replaces the member's passphrase slot. The others, the recovery key's among them, stay as they are. */
  setPassphrase(memberId: string, passphrase: string, now: Date): Promise<void> {
    return this.changes.run(async () => {
      const made = { kind: 'passphrase', memberId, createdAt: now } as const
      const slot = await sealKey(this.databaseKey, passphrase, await this.chooseParameters(), made)
      await this.exchangeSlots((existing) => existing.memberId !== memberId, slot)
    })
  }

  /**
   * Makes sure that whoever asks knows the member's passphrase. Guessing at an open PC is slowed down like guessing
   * at the lock. @throws DossierError `vault.wait`, `vault.wrongPassphrase`
   */
  async verifyPassphrase(memberId: string, passphrase: string): Promise<void> {
    const own = (await readSlots(this.files.slots)).filter((slot) => slot.memberId === memberId)
    const unsealed = await unseal(own, 'passphrase', passphrase, this.throttle)
    for (const { databaseKey } of unsealed) databaseKey.fill(0)
  }

  /** What stands between the file and somebody who has it: asked of the files, not of what was intended. */
  async sealing(memberId: string): Promise<{ fileEncrypted: boolean; memoryMiB: number; passes: number }> {
    const slot = (await readSlots(this.files.slots)).find((each) => each.memberId === memberId)
    if (!slot) throw new DossierError('record.missing')
    const { memoryKiB, passes } = slot.argon2id
    const fileEncrypted = await looksEncrypted(this.files.database)
    return { fileEncrypted, memoryMiB: Math.round(memoryKiB / 1024), passes }
  }

  /**
   * Makes a recovery key; the one before stops working. That it is not confirmed is on record before the old one
   * goes: cut short in between, the member is asked for another.
   */
  renewRecoveryKey(now: Date): Promise<string[]> {
    return this.changes.run(async () => {
      await this.database.transaction(markUnconfirmed)
      const groups = newRecoveryKey()
      const made = { kind: 'recovery', memberId: null, createdAt: now } as const
      const slot = await sealKey(this.databaseKey, groups.join(''), await this.chooseParameters(), made)
      await this.exchangeSlots((existing) => existing.kind !== 'recovery', slot)
      this.unconfirmed = groups
      return groups
    })
  }

  /** @throws DossierError `vault.absent` when no key was made in this session. */
  recoveryKeyToShow(): string[] {
    if (!this.unconfirmed) throw new DossierError('vault.absent')
    return this.unconfirmed
  }

  /** @throws DossierError `vault.recoveryKeyMismatch` when a group is not the one at its position. */
  confirmRecoveryKey(answers: readonly { position: number; group: string }[]): void {
    const groups = this.recoveryKeyToShow()
    const positions = new Set(answers.map((answer) => answer.position))
    const right = answers.every((answer) => cleanKeyText(answer.group) === groups[answer.position])
    if (!right || positions.size < 2) throw new DossierError('vault.recoveryKeyMismatch')
    this.unconfirmed = null
  }

  /**
   * Puts the database under a new key and gives new slots to the member and the recovery key. While files change,
   * the slots of both keys stand side by side: whatever happens, one of them opens what is there. It can be cancelled
   * until those are written, and others write meanwhile.
   * @throws DossierError `vault.otherMembers`: a slot is sealed with a passphrase that only its member knows, so nobody
   * can make another member's slot for the new key, and that member would be locked out.
   */
  renewDatabaseKey(
    member: { id: string; passphrase: string },
    now: Date,
    cancelled: AbortSignal
  ): Promise<string[]> {
    return this.changes.run(async () => {
      const before = await readSlots(this.files.slots)
      if (before.some(({ memberId }) => memberId !== null && memberId !== member.id))
        throw new DossierError('vault.otherMembers')
      const old = this.databaseKey
      const next = newDatabaseKey()
      const groups = newRecoveryKey()
      const parameters = await this.chooseParameters()
      const passphraseSlot = { kind: 'passphrase', memberId: member.id, createdAt: now } as const
      const recoverySlot = { kind: 'recovery', memberId: null, createdAt: now } as const
      const after = [
        await sealKey(next, member.passphrase, parameters, passphraseSlot),
        await sealKey(next, groups.join(''), withFreshSalt(parameters), recoverySlot)
      ]
      const nextAnchor = new AuditAnchor(this.files.anchor, next)
      await putUnderNewKey(
        this.database,
        this.driver,
        this.files.database,
        { old, next },
        {
          goOn: () => refuseCancelled(cancelled),
          beforeSwap: async () => {
            await writeSlots(this.files.slots, [...after, ...before])
            // The head stays the one that it was: an anchor that does not fit is evidence under the new key as well.
            await this.auditAnchor.writeFor(nextAnchor)
          },
          // A key of before that is confirmed meanwhile is not the one that will open.
          onCopy: markUnconfirmed,
          // From here on the file is under the new key, whatever still fails.
          onReplaced: () => {
            this.databaseKey = next
            this.auditAnchor = nextAnchor
            this.unconfirmed = groups
          }
        }
      )
      old.fill(0)
      // Should this fail, the slots of both keys stand, and those of the old one open nothing any more.
      await writeSlots(this.files.slots, after).catch(() => undefined)
      return groups
    })
  }

  /** The new slot is written beside the old one before the old one goes: there is never a moment without. */
  private async exchangeSlots(keep: (slot: KeySlot) => boolean, slot: KeySlot): Promise<void> {
    const existing = await readSlots(this.files.slots)
    await writeSlots(this.files.slots, [slot, ...existing])
    await writeSlots(this.files.slots, [slot, ...existing.filter(keep)])
  }
}

async function markUnconfirmed(db: WritableDatabase): Promise<void> {
  await db.run(sql`UPDATE practice SET recovery_key_confirmed_at = NULL`)
}
