import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { NewPractice, Session, VaultState } from '../../shared/contract/vault'
import { founderRoles, roles } from '../../shared/domain/roles'
import { DossierError, type ErrorCode } from '../../shared/errors'
import type { Member } from './context'
import { Database, migrate, platformDriver, type Driver } from './database'
import { calibrate, type Argon2Parameters } from './keys/key-derivation'
import { newDatabaseKey, openSlot, sealKey } from './keys/key-slots'
import { Keyring } from './keys/keyring'
import { assessPassphrase } from './keys/passphrase-strength'
import { readSlots, writeSlots } from './keys/slot-file'
import { Throttle } from './keys/throttle'
import { readSession } from './keys/session'
import { foundPractice } from './practice/found-practice'
import { practiceFiles, type PracticeFiles } from './practice-files'
import { QuietWork } from './quiet-work'

/** An open vault. There is no way to close it halfway: on lock its process ends. */
export interface OpenVault {
  database: Database
  keyring: Keyring
  member: Member
  quietWork: QuietWork
}

export interface GateSettings {
  /** The folder that holds the practice's files. */
  folder: string
  now: () => Date
  /** How hard the key derivation is for a new slot. */
  chooseParameters?: () => Promise<Argon2Parameters>
  driver?: Driver
}

/** What stands between the lock screen and the records: it makes a practice, and opens one for a passphrase. */
export class Gate {
  open: OpenVault | null = null
  readonly now: () => Date
  private readonly files: PracticeFiles
  private readonly throttle: Throttle
  /** What made the last attempt fail although the passphrase was right: a newer file, a damaged one. */
  private problem: ErrorCode | null = null

  constructor(private readonly settings: GateSettings) {
    this.files = practiceFiles(settings.folder)
    this.now = settings.now
    this.throttle = new Throttle(this.files.attempts, settings.now)
  }

  async state(): Promise<VaultState> {
    const demoPassphrase = await this.demoPassphrase()
    const waitMs = await this.throttle.remainingMs()
    if (this.open) return { state: 'open', problem: null, demoPassphrase: null, waitMs: 0 }
    try {
      await readSlots(this.files.slots)
      if (this.problem) return { state: 'unusable', problem: this.problem, demoPassphrase, waitMs }
      return { state: 'locked', problem: null, demoPassphrase, waitMs }
    } catch (error) {
      if (!(error instanceof DossierError)) throw error
      const nothingThere = error.code === 'vault.absent' && !(await exists(this.files.database))
      if (nothingThere) return { state: 'absent', problem: null, demoPassphrase: null, waitMs: 0 }
      // A database without slots is not "absent": a new practice must never be put over it.
      const problem = error.code === 'vault.absent' ? 'vault.slotsDamaged' : error.code
      return { state: 'unusable', problem, demoPassphrase: null, waitMs: 0 }
    }
  }

  /** @throws DossierError `vault.exists`, `vault.weakPassphrase`, `storage.*`; nothing is left behind then. */
  async create(
    wanted: z.output<typeof NewPractice>
  ): Promise<{ session: Session; recoveryKey: { groups: string[] } }> {
    if ((await this.state()).state !== 'absent') throw new DossierError('vault.exists')
    const { practice, member } = wanted
    const ownWords = [practice.name, member.givenName, member.familyName, member.email]
    const assessment = await assessPassphrase(wanted.passphrase, wanted.language, ownWords)
    if (!assessment.acceptable) throw new DossierError('vault.weakPassphrase')

    await mkdir(this.files.folder, { recursive: true, mode: 0o700 })
    const databaseKey = newDatabaseKey()
    const memberId = randomUUID()
    const driver = this.settings.driver ?? (await platformDriver())
    try {
      const parameters = await (this.settings.chooseParameters ?? calibrate)()
      const database = await Database.open(driver, this.files.database, databaseKey)
      await migrate(database, this.files.database, databaseKey, driver)
      await database.transaction((db) => foundPractice(db, wanted, memberId, this.now()))
      // The slots come last: a practice exists from the moment that it can be opened again.
      const createdAt = this.now()
      const slot = { kind: 'passphrase', memberId, createdAt } as const
      await writeSlots(this.files.slots, [await sealKey(databaseKey, wanted.passphrase, parameters, slot)])
      const keyring = new Keyring(this.files, databaseKey, parameters, 0)
      const groups = await keyring.renewRecoveryKey(createdAt)
      const founder = { id: memberId, ...wanted.member, roles: founderRoles }
      this.open = { database, keyring, member: founder, quietWork: new QuietWork(database) }
      return { session: await this.session(this.open), recoveryKey: { groups } }
    } catch (error) {
      if (!this.open) await this.removeUnfinished()
      throw error
    }
  }

  /** @throws DossierError `vault.wait`, `vault.wrongPassphrase`, or what is wrong with the files. */
  async unlock(passphrase: string): Promise<Session> {
    const waitMs = await this.throttle.remainingMs()
    if (waitMs > 0) throw new DossierError('vault.wait', { seconds: Math.ceil(waitMs / 1000) })
    const slots = await readSlots(this.files.slots)
    const failedAttempts = await this.throttle.failedAttempts()
    await this.throttle.countAttempt()
    for (const slot of slots.filter(({ kind }) => kind === 'passphrase')) {
      const databaseKey = await openSlot(slot, passphrase)
      if (!databaseKey) continue
      await this.throttle.forget()
      this.open = await this.openWith(databaseKey, slot.memberId, slot.argon2id, failedAttempts)
      return this.session(this.open)
    }
    throw new DossierError('vault.wrongPassphrase')
  }

  private session({ database, member, keyring }: OpenVault): Promise<Session> {
    return readSession(database.screen, member, keyring.failedAttempts)
  }

  /** Anchors the audit chain and closes the file, after the transaction that is running. */
  async close(): Promise<void> {
    if (!this.open) return
    const { database, keyring, quietWork } = this.open
    this.open = null
    await quietWork.finish()
    await keyring.auditAnchor.write(database.screen)
    await database.close()
  }

  private async openWith(
    databaseKey: Buffer,
    memberId: string | null,
    parameters: Argon2Parameters,
    failedAttempts: number
  ): Promise<OpenVault> {
    const driver = this.settings.driver ?? (await platformDriver())
    try {
      const database = await Database.open(driver, this.files.database, databaseKey)
      try {
        await migrate(database, this.files.database, databaseKey, driver)
        const member = await findMember(database, memberId)
        const keyring = new Keyring(this.files, databaseKey, parameters, failedAttempts)
        return { database, keyring, member, quietWork: new QuietWork(database) }
      } catch (error) {
        await database.close()
        throw error
      }
    } catch (error) {
      if (error instanceof DossierError) this.problem = error.code
      throw error
    }
  }

  private async removeUnfinished(): Promise<void> {
    const { database, slots } = this.files
    for (const file of [slots, `${slots}.spare`, database, `${database}-wal`, `${database}-shm`]) {
      await rm(file, { force: true })
    }
  }

  private async demoPassphrase(): Promise<string | null> {
    try {
      const demo = z
        .object({ passphrase: z.string() })
        .parse(JSON.parse(await readFile(this.files.demo, 'utf8')))
      return demo.passphrase
    } catch {
      return null
    }
  }
}

async function findMember(database: Database, memberId: string | null): Promise<Member> {
  const row = await database.screen.get<{ id: string; givenName: string; familyName: string; roles: string }>(
    'SELECT id, given_name AS givenName, family_name AS familyName, roles FROM members WHERE id = ?',
    memberId
  )
  if (!row) throw new DossierError('access.denied')
  return { ...row, roles: z.array(z.enum(roles)).parse(JSON.parse(row.roles)) }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false
  )
}
