import { deepStrictEqual } from 'node:assert'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { contract, type InputOf, type OperationName, type OutputOf } from '../../../shared/contract'
import type { AnyOperation } from '../../../shared/contract/operation'
import type { Role } from '../../../shared/domain/roles'
import type { Result } from '../../../shared/result'
import type { Desk } from '../../../electron/vault/desk'
import { Dispatcher } from '../../../electron/vault/dispatcher'
import { Gate, type OnOpen } from '../../../electron/vault/gate'
import type { JobLine } from '../../../electron/vault/jobs'
import { readSlots, writeSlots } from '../../../electron/vault/keys/slot-file'
import { onOpen } from '../../../electron/vault/on-open'
import { practiceFiles } from '../../../electron/vault/practice-files'
import { assignDossier } from '../../../electron/vault/privacy'
import { addMember } from '../../support/add-member'
import { readablePdf } from './readable-pdf'
import { strictForm } from './strict-form'
import { sql } from '../../../electron/vault/database'

export const passphrase = 'lantaarn-visser-molen-kade-42'

/** The weakest derivation that the app accepts, so that a test is not a wait. */
export const quickParameters = () =>
  Promise.resolve({
    memoryKiB: 19 * 1024,
    passes: 2,
    lanes: 1,
    salt: Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64')
  })

/** What a step meets when there is no room left for what it writes. */
export const fullDisk = () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))

/**
 * A practice on a real encrypted file in a folder of its own, driven as a screen drives it: operations by name, JSON
 * in and out. Every answer is held against the strict form of its schema, so a field too many fails a test.
 */
export class TestPractice {
  readonly grants = new Map<string, string>()
  readonly printed: string[] = []
  now = new Date('2026-03-02T09:00:00Z')
  /** How hard a new slot is to open; a disk that is full can fail in its place. */
  chooseParameters = quickParameters
  /** The bytes that the last job handed over beside its answer. */
  handedOver = Buffer.alloc(0)
  /** What the user's Cancel aborts: of every job that is asked for from here on. */
  cancel = new AbortController()
  onProgress: (done: number, of: number) => void = () => undefined
  /** A printer, or the system's own dialog, that never answers. */
  printerHangs = false
  private monotonicMs = 1000
  private gate: Gate
  /** Windows removes no file that is still open. */
  private readonly forgotten: Gate[] = []
  private dispatcher: Dispatcher

  private constructor(
    readonly folder: string,
    private readonly whileOpen: readonly OnOpen[] = onOpen
  ) {
    this.gate = this.newGate()
    this.dispatcher = new Dispatcher(this.gate, this.desk)
  }

  /** No practice yet. */
  static async empty(): Promise<TestPractice> {
    return new TestPractice(join(await mkdtemp(join(tmpdir(), 'dossier-')), 'practice'))
  }

  /**
   * A practice whose files are there already.
   * @param whileOpen what goes on in quiet moments
   */
  static at(folder: string, whileOpen: readonly OnOpen[] = onOpen): TestPractice {
    return new TestPractice(folder, whileOpen)
  }

  /** A practice that has been made and is open. */
  static async open(): Promise<TestPractice> {
    const practice = await TestPractice.empty()
    await practice.call('vault.create', newPractice)
    return practice
  }

  /** `draft`: the form that it was sent by. */
  async call<N extends OperationName>(name: N, input: InputOf<N>, draft?: string): Promise<OutputOf<N>> {
    const result = await this.ask(name, input, draft)
    if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.error)}`)
    return result.value
  }

  /** As it comes over the port, well-formed or not. */
  dispatchText(name: string, inputText: string): Promise<string> {
    return this.dispatcher.dispatch(name, inputText)
  }

  async ask<N extends OperationName>(
    name: N,
    input: unknown,
    draft: unknown = null
  ): Promise<Result<OutputOf<N>>> {
    const chunks: Uint8Array[] = []
    const line: JobLine = {
      cancelled: this.cancel.signal,
      progress: (done, of) => this.onProgress(done, of),
      chunk: (bytes) => {
        chunks.push(Buffer.from(bytes))
        return Promise.resolve()
      }
    }
    const answer = await this.dispatcher.dispatch(name, JSON.stringify(input), draft, line)
    this.handedOver = Buffer.concat(chunks)
    const result = JSON.parse(answer) as Result<OutputOf<N>>
    if (result.ok) expectStrict(name, result.value)
    return result
  }

  /** The code of the refusal, or null when the operation succeeded. */
  async refusal<N extends OperationName>(name: N, input: unknown): Promise<string | null> {
    const result = await this.ask(name, input)
    return result.ok ? null : result.error.code
  }

  /** What locking does to the vault: it is closed, and a new process has nothing but the files. */
  async lock(): Promise<void> {
    await this.gate.close()
    this.gate = this.newGate()
    this.dispatcher = new Dispatcher(this.gate, this.desk)
  }

  /** The process is gone without having closed anything. */
  forgetOpen(): void {
    this.forgotten.push(this.gate)
    this.gate = this.newGate()
    this.dispatcher = new Dispatcher(this.gate, this.desk)
  }

  /** Somebody who works in the practice beside its founder, with a key slot of their own. Gives the member's id. */
  addMember(member: { roles: readonly Role[]; passphrase: string }): Promise<string> {
    return addMember(this.opened, member, this.now)
  }

  /** The other members have left the practice: their passphrases open it no more. */
  async leaveOnly(memberId: string): Promise<void> {
    const { slots } = practiceFiles(this.folder)
    const left = (await readSlots(slots)).filter(
      (slot) => slot.memberId === null || slot.memberId === memberId
    )
    await writeSlots(slots, left)
  }

  /** Lets a member work in a dossier, as whoever may assign it will. */
  async assign(coacheeId: string, memberId: string): Promise<void> {
    await this.opened.database.transaction((db) => assignDossier(db, coacheeId, memberId, this.now))
  }

  /** The member no longer works in that dossier. */
  async takeAway(coacheeId: string, memberId: string): Promise<void> {
    await this.opened.database.transaction((db) =>
      db.run(sql`DELETE FROM assignments WHERE coachee_id = ${coacheeId} AND member_id = ${memberId}`)
    )
  }

  /** Somebody else sits down: what is open is locked, and from here on the calls are of whose passphrase it is. */
  async unlockAs(ownPassphrase: string): Promise<void> {
    await this.lock()
    await this.call('vault.unlock', { passphrase: ownPassphrase })
  }

  /** Files that only a cut or a failure leaves in the folder. */
  async leftovers(): Promise<string[]> {
    return (await readdir(this.folder)).filter((name) => /\.next|\.unfinished$/.test(name))
  }

  /** Closes the file for good and removes it. */
  async end(): Promise<void> {
    for (const gate of this.forgotten) await gate.close().catch(() => undefined)
    await this.gate.close()
    await rm(join(this.folder, '..'), { recursive: true, force: true })
  }

  get opened() {
    if (!this.gate.open) throw new Error('the practice is locked')
    return this.gate.open
  }

  /** Time goes by while somebody works. */
  passTime(milliseconds: number): void {
    const betweenKeysMs = 30_000
    for (let leftMs = milliseconds; leftMs >= 0; leftMs -= betweenKeysMs) {
      this.leaveAlone(Math.min(leftMs, betweenKeysMs))
      this.gate.watch.noteUse()
    }
  }

  /** Time goes by and nobody touches the app. */
  leaveAlone(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds)
    this.monotonicMs += Math.max(0, milliseconds)
  }

  /** The wall clock moves and the monotonic one does not: sleep, or somebody who sets the clock. */
  moveClock(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds)
  }

  /** As the shell does when the user has chosen a place in the system's dialog. */
  grant(path: string): string {
    const grant = randomUUID()
    this.grants.set(grant, path)
    return grant
  }

  private newGate(): Gate {
    return new Gate({
      folder: this.folder,
      now: () => this.now,
      monotonicMs: () => this.monotonicMs,
      chooseParameters: () => this.chooseParameters(),
      onOpen: this.whileOpen
    })
  }

  // Tests have no window to print in. The PDF is real and holds the words; the layout is proved end to end.
  private readonly desk: Desk = {
    printToPdf: (html, { cancelled }) => {
      this.printed.push(html)
      return this.printerHangs ? untilCancelled(cancelled) : readablePdf(html)
    },
    printOnPaper: (html, cancelled) => {
      this.printed.push(html)
      return this.printerHangs ? untilCancelled(cancelled) : Promise.resolve()
    },
    takeGrant: (grant) => {
      const path = this.grants.get(grant)
      this.grants.delete(grant)
      return path
    }
  }
}

/** As the desk does: what waits for a printer is given up when its job is cancelled. */
function untilCancelled(cancelled: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    cancelled.addEventListener('abort', () => reject(new Error('given up')), { once: true })
  })
}

const strictOutputs = new Map<OperationName, z.core.$ZodType>()

/** Fails for an answer that has another field than its schema, or that parsing would change. */
function expectStrict(name: OperationName, value: unknown): void {
  const strict = strictOutputs.get(name) ?? strictForm(operationNamed(name).output)
  strictOutputs.set(name, strict)
  deepStrictEqual(z.parse(strict, value), value)
}

function operationNamed(name: OperationName): AnyOperation {
  const [domain = '', operation = ''] = name.split('.')
  const found = (contract as unknown as Record<string, Record<string, AnyOperation>>)[domain]?.[operation]
  if (!found) throw new Error(`no operation ${name}`)
  return found
}

export const newPractice: InputOf<'vault.create'> = {
  language: 'nl',
  passphrase,
  practice: {
    name: 'Praktijk De Linde',
    address: { street: 'Lindestraat 12', postcode: '9000', city: 'Gent' },
    enterpriseNumber: '0417.568.766',
    controllerContact: 'Hilde Maes, privacy',
    email: 'privacy@delinde.example',
    phone: '09 225 10 20',
    website: ''
  },
  member: {
    givenName: 'Hilde',
    familyName: 'Maes',
    email: 'hilde@delinde.example',
    qualification: 'Erkend loopbaancoach'
  }
}
