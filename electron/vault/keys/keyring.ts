import { AuditAnchor } from '../audit/anchor'
import { DossierError } from '../../../shared/errors'
import type { PracticeFiles } from '../practice-files'
import { withFreshSalt, type Argon2Parameters } from './key-derivation'
import { sealKey } from './key-slots'
import { cleanGroup, newRecoveryKey } from './recovery-key'
import { readSlots, writeSlots } from './slot-file'

/** What an open vault can do with its keys. Lives as long as the process, which ends on lock. */
export class Keyring {
  readonly auditAnchor: AuditAnchor
  /** The recovery key that was made in this session, until it is confirmed: only now can it be shown or printed. */
  private unconfirmed: string[] | null = null

  constructor(
    private readonly files: PracticeFiles,
    private readonly databaseKey: Buffer,
    private readonly parameters: Argon2Parameters,
    /** How often a wrong passphrase was tried since the unlock before. */
    readonly failedAttempts: number
  ) {
    this.auditAnchor = new AuditAnchor(files.anchor, databaseKey)
  }

  /** Makes a recovery key; the new slot is written before the old one goes, in one replacement of the file. */
  async renewRecoveryKey(now: Date): Promise<string[]> {
    const groups = newRecoveryKey()
    const slot = await sealKey(this.databaseKey, groups.join(''), withFreshSalt(this.parameters), {
      kind: 'recovery',
      memberId: null,
      createdAt: now
    })
    const others = (await readSlots(this.files.slots)).filter((existing) => existing.kind !== 'recovery')
    await writeSlots(this.files.slots, [...others, slot])
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
    const right = answers.every((answer) => cleanGroup(answer.group) === groups[answer.position])
    if (!right || positions.size < 2) throw new DossierError('vault.recoveryKeyMismatch')
    this.unconfirmed = null
  }
}
