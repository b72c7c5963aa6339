import { AuditAnchor } from '../audit'
import { cleanKeyText } from '../../../shared/domain/recovery-key-text'
import { DossierError } from '../../../shared/errors'
import { putUnderNewKey, type Database, type Driver } from '../database'
import type { PracticeFiles } from '../practice-files'
import { withFreshSalt, type Argon2Parameters } from './key-derivation'
import { newDatabaseKey, openSlot, sealKey, type KeySlot } from './key-slots'
import { newRecoveryKey } from './recovery-key'
import { looksEncrypted } from './sealed-file'
import { readSlots, writeSlots } from './slot-file'

interface Opened {
  files: PracticeFiles
  databaseKey: Buffer
  /** How hard the key derivation is for new slots. */
  parameters: Argon2Parameters
  /** How often a wrong passphrase was tried since the unlock before. */
  failedAttempts: number
}

/** What an open vault can do with its keys. Lives as long as the process, which ends on lock. */
export class Keyring {
  auditAnchor: AuditAnchor
  readonly failedAttempts: number
  private readonly files: PracticeFiles
  private readonly parameters: Argon2Parameters
  private databaseKey: Buffer
  /** The recovery key that was made in this session, until it is confirmed: only now can it be shown or printed. */
  private unconfirmed: string[] | null = null

  constructor({ files, databaseKey, parameters, failedAttempts }: Opened) {
    this.files = files
    this.databaseKey = databaseKey
    this.parameters = parameters
    this.failedAttempts = failedAttempts
    this.auditAnchor = new AuditAnchor(files.anchor, databaseKey)
  }

  /** Replaces the member's passphrase slot. The others, the recovery key's among them, stay as they are. */
  async setPassphrase(memberId: string, passphrase: string, now: Date): Promise<void> {
    const slot = await this.seal(passphrase, { kind: 'passphrase', memberId, createdAt: now })
    await this.exchangeSlots((existing) => existing.memberId !== memberId, slot)
  }

  /** Whether this is the member's passphrase. */
  async knows(memberId: string, passphrase: string): Promise<boolean> {
    for (const slot of await readSlots(this.files.slots)) {
      if (slot.memberId !== memberId) continue
      const key = await openSlot(slot, passphrase)
      if (key?.equals(this.databaseKey) === true) return true
    }
    return false
  }

  /** What stands between the file and somebody who has it: asked of the files, not of what was intended. */
  async sealing(memberId: string): Promise<{ fileEncrypted: boolean; memoryMiB: number; passes: number }> {
    const slot = (await readSlots(this.files.slots)).find((each) => each.memberId === memberId)
    if (!slot) throw new DossierError('record.missing')
    const { memoryKiB, passes } = slot.argon2id
    const fileEncrypted = await looksEncrypted(this.files.database)
    return { fileEncrypted, memoryMiB: Math.round(memoryKiB / 1024), passes }
  }

  /** Makes a recovery key; the one before stops working. */
  async renewRecoveryKey(now: Date): Promise<string[]> {
    const groups = newRecoveryKey()
    const slot = await this.seal(groups.join(''), { kind: 'recovery', memberId: null, createdAt: now })
    await this.exchangeSlots((existing) => existing.kind !== 'recovery', slot)
    this.unconfirmed = groups
    return groups
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
   * the slots of both keys stand side by side: whatever happens, one of them opens what is there.
   */
  async renewDatabaseKey(
    database: Database,
    driver: Driver,
    member: { id: string; passphrase: string },
    now: Date
  ): Promise<string[]> {
    const old = this.databaseKey
    const next = newDatabaseKey()
    const groups = newRecoveryKey()
    const before = await readSlots(this.files.slots)
    this.databaseKey = next
    try {
      const passphraseSlot = { kind: 'passphrase', memberId: member.id, createdAt: now } as const
      const after = [
        await this.seal(member.passphrase, passphraseSlot),
        await this.seal(groups.join(''), { kind: 'recovery', memberId: null, createdAt: now })
      ]
      await putUnderNewKey(database, driver, this.files.database, { old, next }, () =>
        writeSlots(this.files.slots, [...after, ...before])
      )
      await writeSlots(this.files.slots, after)
    } catch (error) {
      this.databaseKey = old
      throw error
    }
    old.fill(0)
    this.auditAnchor = new AuditAnchor(this.files.anchor, next)
    await this.auditAnchor.write(database.screen)
    await database.transaction((db) => db.run('UPDATE practice SET recovery_key_confirmed_at = NULL'))
    this.unconfirmed = groups
    return groups
  }

  private seal(secret: string, slot: Parameters<typeof sealKey>[3]): Promise<KeySlot> {
    return sealKey(this.databaseKey, secret, withFreshSalt(this.parameters), slot)
  }

  /** The new slot is written beside the old one before the old one goes: there is never a moment without. */
  private async exchangeSlots(keep: (slot: KeySlot) => boolean, slot: KeySlot): Promise<void> {
    const existing = await readSlots(this.files.slots)
    await writeSlots(this.files.slots, [slot, ...existing])
    await writeSlots(this.files.slots, [slot, ...existing.filter(keep)])
  }
}
