import { access, readFile } from 'node:fs/promises'
import { renameOver } from '../held-file'
import { z } from 'zod'
import type { NewPractice, Session, VaultState } from '../../shared/contract/vault'
import type { Clocks } from '../../shared/domain/lock-policy'
import type { ScreenLanguage } from '../../shared/domain/languages'
import { DossierError, type ErrorCode } from '../../shared/errors'
import type { Entrance } from './context'
import { Database, migrate, platformDriver, Serial, sql, type Driver } from './database'
import { calibrate, type Argon2Parameters } from './keys/key-derivation'
import { Keyring } from './keys/keyring'
import { makePractice, unmakePractice } from './keys/make-practice'
import { ownWordsOf } from './keys/own-words'
import { refuseWeakPassphrase } from './keys/passphrase-strength'
import { readRecoveryKey } from './keys/recovery-key'
import { readSession } from './keys/session'
import type { KeySlot } from './keys/key-slots'
import { mendSlots, readSlots } from './keys/slot-file'
import { Throttle } from './keys/throttle'
import { unseal, type Unsealed } from './keys/unseal'
import { rememberUnfinished, RunningJobs } from './jobs'
import { removeLeftovers } from './leftovers'
import { lockSettingsOf } from './locking'
import { findMember, firstAdministrator } from './members/find-member'
import type { Member } from './members/member'
import { practiceFiles, type PracticeFiles } from './practice-files'
import { Access } from './privacy'
import { QuietWork } from './quiet-work'
import { Watch } from './watch'

/** An open vault. It is never partly closed: a lock ends its process. */
export interface OpenVault {
  database: Database
  keyring: Keyring
  member: Member
  /** The dossiers that the member may see. */
  access: Access
  quietWork: QuietWork
  jobs: RunningJobs
  /** Whether the anchor of the audit chain matched when the vault was opened; always true for a new practice. */
  anchored: boolean
}

export interface GateSettings {
  /** The folder that holds the practice's files. */
  folder: string
  now: () => Date
  /** A monotonic clock, ms. */
  monotonicMs?: () => number
  /** The cost of the key derivation for a new slot; each slot has its own salt. */
  chooseParameters?: () => Promise<Argon2Parameters>
  /** Called when the vault is open. */
  onOpen?: readonly OnOpen[]
}

export type OnOpen = (open: OpenVault) => void

/** Makes a practice, and opens one with a passphrase or a recovery key. */
export class Gate implements Entrance {
  open: OpenVault | null = null
  readonly now: () => Date
  readonly watch: Watch
  private readonly files: PracticeFiles
  private readonly throttle: Throttle
  private readonly entering = new Serial()
  private readonly chooseParameters: () => Promise<Argon2Parameters>
  private readonly onOpen: readonly OnOpen[]
  /** Why the last attempt failed although the passphrase was right: a newer file, a damaged one. */
  private problem: ErrorCode | null = null

  constructor({ folder, now, monotonicMs, chooseParameters, onOpen = [] }: GateSettings) {
    this.files = practiceFiles(folder)
    this.now = now
    this.chooseParameters = chooseParameters ?? calibrate
    this.onOpen = onOpen
    const monotonic = monotonicMs ?? (() => performance.now())
    const clocks = (): Clocks => ({ monotonicMs: monotonic(), wallMs: now().getTime() })
    this.throttle = new Throttle(this.files.attempts, clocks)
    this.watch = new Watch(clocks)
  }

  async state(): Promise<VaultState> {
    const waitMs = await this.throttle.remainingMs()
    // Wrong passphrases at an open vault have the same wait as at the lock screen.
    if (this.open) return { state: 'open', problem: null, demoPassphrase: null, waitMs }
    const demoPassphrase = await this.demoPassphrase()
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

  /**
   * @throws DossierError `vault.exists`, `vault.weakPassphrase`, `storage.*`; nothing is left behind then, or where a
   * disk does not even let go of it, a practice that the passphrase opens.
   */
  create(
    wanted: z.output<typeof NewPractice>
  ): Promise<{ session: Session; recoveryKey: { groups: string[] } }> {
    return this.entering.run(async () => {
      if ((await this.state()).state !== 'absent') throw new DossierError('vault.exists')
      await makePractice(this.files, await platformDriver(), wanted, this.chooseParameters, this.now())
      try {
        return await this.openThen('passphrase', wanted.passphrase, async (session, open) => {
          await open.keyring.auditAnchor.write(open.database.screen)
          open.anchored = true
          return { session, recoveryKey: { groups: await open.keyring.renewRecoveryKey(this.now()) } }
        })
      } catch (error) {
        // Nobody has used this practice yet; without it the same page can try again.
        await unmakePractice(this.files).catch(() => undefined)
        this.problem = null
        throw error
      }
    })
  }

  /** @throws DossierError `vault.wait`, `vault.wrongPassphrase`, or what is wrong with the files. */
  unlock(passphrase: string): Promise<Session> {
    return this.entering.run(() => this.enterWith('passphrase', passphrase))
  }

  /**
   * Opens with the recovery key and gives the member who runs the practice a new passphrase. Where that fails the vault
   * stays closed, and the recovery key goes on opening it.
   * @throws DossierError as `unlock`, and `vault.weakPassphrase`
   */
  async recover(typed: string, passphrase: string, language: ScreenLanguage): Promise<Session> {
    // The names of the practice and the member can be held against it only once the file is open.
    await refuseWeakPassphrase(passphrase, language, [])
    const recoveryKey = readRecoveryKey(typed)
    if (recoveryKey === null) throw new DossierError('vault.recoveryKeyMismatch')
    return this.entering.run(() =>
      this.openThen('recovery', recoveryKey, async (session, { database, keyring }) => {
        const ownWords = await ownWordsOf(database.screen, session.member.id)
        await refuseWeakPassphrase(passphrase, language, ownWords)
        // A recovery key that was typed has been in sight: the member is advised to make another.
        await database.transaction((db) => db.run(sql`UPDATE practice SET recovery_key_confirmed_at = NULL`))
        await keyring.setPassphrase(session.member.id, passphrase, this.now())
        return { ...session, recoveryKeyConfirmed: false }
      })
    )
  }

  /**
   * Anchors the audit chain and closes the file, after the transaction that is running. Whatever fails before, the
   * file is closed.
   */
  close(): Promise<void> {
    return this.entering.run(() => this.shut())
  }

  private async shut(): Promise<void> {
    if (!this.open) return
    const { database, keyring, member, quietWork, jobs, anchored } = this.open
    this.open = null
    try {
      const unfinished = await jobs.cancelAll()
      await quietWork.finish()
      await database.transaction(async (db) => {
        await rememberUnfinished(db, member.id, unfinished, this.now())
        // An anchor that did not match stays as it is: it is evidence.
        if (anchored) await keyring.auditAnchor.write(db)
      })
    } finally {
      await database.close()
    }
  }

  private async enterWith(kind: KeySlot['kind'], secret: string): Promise<Session> {
    if (this.open) throw new DossierError('access.denied')
    this.watch.openingBegins()
    const failedAttempts = await this.throttle.failedAttempts()
    const slots = await mendSlots(this.files.slots)
    return this.enter(await unseal(slots, kind, secret, this.throttle), failedAttempts)
  }

  /** Opens the vault for work that is part of the opening: when the work fails, the vault is closed again. */
  private async openThen<T>(
    kind: KeySlot['kind'],
    secret: string,
    finish: (session: Session, open: OpenVault) => Promise<T>
  ): Promise<T> {
    const session = await this.enterWith(kind, secret)
    try {
      return await finish(session, this.opened())
    } catch (error) {
      // Closing may fail for the reason that the work failed, such as a full disk.
      await this.shut().catch(() => undefined)
      throw error
    }
  }

  private opened(): OpenVault {
    if (!this.open) throw new DossierError('vault.locked')
    return this.open
  }

  /** Opens the file with the first key that fits. */
  private async enter(unsealed: readonly Unsealed[], failedAttempts: number): Promise<Session> {
    const driver = await platformDriver()
    await this.finishMaking()
    let refused: unknown = null
    for (const { databaseKey, slot } of unsealed) {
      try {
        const database = await openMigrated(driver, this.files.database, databaseKey)
        return await this.opening(database, driver, { databaseKey, slot }, failedAttempts)
      } catch (error) {
        refused ??= error
      }
    }
    // A full disk is temporary. A file of a newer app is not, and typing the passphrase again would not help.
    if (refused instanceof DossierError && refused.code.startsWith('vault.')) this.problem = refused.code
    throw refused
  }

  /** The vault counts as open only when everything that it needs has been read. */
  private async opening(
    database: Database,
    driver: Driver,
    { databaseKey, slot }: Unsealed,
    failedAttempts: number
  ): Promise<Session> {
    try {
      const member = await (slot.memberId === null
        ? firstAdministrator(database.screen)
        : findMember(database.screen, slot.memberId))
      const { files, throttle, chooseParameters } = this
      const keyring = new Keyring({
        files,
        database,
        driver,
        databaseKey,
        throttle,
        chooseParameters,
        failedAttempts
      })
      const access = await Access.of(database.screen, member)
      const views = await access.views(database.screen)
      // Done before any other read: no prepared statement may still refer to a table that a view replaces.
      if (views.length > 0) await database.limitReaders(databaseKey, views)
      const session = await readSession(database.screen, member, failedAttempts)
      const { own } = await lockSettingsOf(database.screen, member.id)
      const anchored = await keyring.auditAnchor.holds(database.screen)
      // Leftovers must not prevent opening.
      await removeLeftovers(files, database.heavy).catch(() => undefined)
      const quietWork = new QuietWork(database)
      this.open = { database, keyring, member, access, quietWork, jobs: new RunningJobs(), anchored }
      for (const begin of this.onOpen) begin(this.open)
      this.problem = null
      this.watch.follow(own)
      return session
    } catch (error) {
      await database.close()
      throw error
    }
  }

  /** Completes a practice whose making was interrupted after its slots were written: renames its database. */
  private async finishMaking(): Promise<void> {
    const { database, unfinishedDatabase } = this.files
    if (!(await exists(database)) && (await exists(unfinishedDatabase)))
      await renameOver(unfinishedDatabase, database)
  }

  private async demoPassphrase(): Promise<string | null> {
    try {
      const demo: unknown = JSON.parse(await readFile(this.files.demo, 'utf8'))
      return z.object({ passphrase: z.string() }).parse(demo).passphrase
    } catch {
      return null
    }
  }
}

async function openMigrated(driver: Driver, file: string, key: Uint8Array): Promise<Database> {
  // SQLite would create a missing file.
  if (!(await exists(file))) throw new DossierError('vault.damaged')
  const database = await Database.open(driver, file, key)
  try {
    await migrate(database, file, key, driver)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  )
}
