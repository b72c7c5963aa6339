import { randomBytes, randomUUID } from 'node:crypto'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import type { Desk } from '../../electron/vault/desk'
import { Dispatcher } from '../../electron/vault/dispatcher'
import { Gate } from '../../electron/vault/gate'
import { onOpen } from '../../electron/vault/on-open'
import { DossierError } from '../../shared/errors'
import type { NoteFields } from '../../shared/contract/notes'
import type { Result } from '../../shared/result'

export const trialPassphrase = 'veerpont-kastanje-molenaar-57'

/** A practice on a real encrypted file, used through operations as by a screen. It prints nothing. */
export class TrialPractice {
  readonly gate: Gate
  private readonly dispatcher: Dispatcher

  constructor(folder: string) {
    this.gate = new Gate({ folder, now: () => new Date(), chooseParameters: quickParameters, onOpen })
    this.dispatcher = new Dispatcher(this.gate, noDesk)
  }

  async call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const result = JSON.parse(await this.dispatcher.dispatch(name, JSON.stringify(input))) as Result<
      OutputOf<N>
    >
    if (!result.ok) throw new DossierError(result.error.code, result.error.details)
    return result.value
  }

  /** Makes a practice with one running trajectory and this many notes; returns their ids. */
  async found(notes: number): Promise<string[]> {
    const address = { street: 'Kouter 1', postcode: '9000', city: 'Gent' }
    const named = { givenName: 'Tine', familyName: 'Trial', email: '' }
    await this.call('vault.create', {
      language: 'nl',
      passphrase: trialPassphrase,
      practice: {
        name: 'Praktijk Proef',
        address,
        enterpriseNumber: '0417.568.766',
        controllerContact: 'privacy',
        email: 'privacy@proef.example',
        phone: '',
        website: ''
      },
      member: { ...named, qualification: '' }
    })
    const person = { ...named, birthDate: null, gender: null, language: 'nl', phone: '', address } as const
    const coachee = await this.call('people.add', { ...person, source: 'person', sourceDetail: '' })
    const trajectory = await this.call('trajectories.add', {
      coacheeId: coachee.id,
      trajectory: {
        kind: 'coaching',
        assignment: 'Proef',
        sponsorId: null,
        sponsorContactId: null,
        startsOn: '2026-01-05',
        endsOn: null,
        sessionsPlanned: null
      },
      goals: ['Doel'],
      agreement: null
    })
    await this.call('trajectories.moveToPhase', { id: trajectory.id, phase: 'running' })
    const ids: string[] = []
    for (let day = 10; day < 10 + notes; day += 1) {
      const heldAt = `2026-02-${day}T10:00:00+01:00`
      const start = { trajectoryId: trajectory.id, template: 'free', heldAt, language: 'nl' } as const
      ids.push((await this.call('notes.start', start)).id)
    }
    return ids
  }

  async unlock(): Promise<void> {
    await this.call('vault.unlock', { passphrase: trialPassphrase })
  }

  /** Saves a note with its number in every part, so that a partial save would be noticed. */
  async save(id: string, number: number): Promise<void> {
    const note = await this.call('notes.get', { id })
    const goalId = note.goals[0]?.id ?? randomUUID()
    const fields: NoteFields = {
      heldAt: note.heldAt,
      durationMinutes: number % 600,
      mode: 'office',
      attendees: `${number}`,
      proBono: false,
      language: 'nl',
      sections: [{ heading: 'text', layer: 'private', text: `${number} ${filler}` }],
      agreements: [{ who: 'coach', what: `${number}`, due: null, done: false }],
      reflection: `${number}`,
      progress: [{ goalId, score: number % 11 }]
    }
    await this.call('notes.save', { id, note: fields })
  }

  /** The number of the save that the note holds, 0 before the first. @throws when its parts are of different saves */
  async savedNumber(id: string): Promise<number> {
    const note = await this.call('notes.get', { id })
    if (note.attendees === '') return 0
    const number = Number(note.attendees)
    const parts = [note.sections[0]?.text.split(' ')[0], note.agreements[0]?.what, note.reflection]
    const whole = parts.every((part) => part === `${number}`) && note.progress[0]?.score === number % 11
    if (!whole) throw new Error(`note ${id} holds parts of different saves`)
    return number
  }
}

// About 2.7 KB, as a note is.
const filler = 'Een zin zoals een coach die schrijft, over wat er gezegd werd en wat niet. '.repeat(36)

const noDesk: Desk = {
  printToPdf: () => Promise.reject(new Error('there is no printer in this trial')),
  printOnPaper: () => Promise.reject(new Error('there is no printer in this trial')),
  takeGrant: () => undefined
}

/** The weakest key derivation that the app accepts, because the tests unlock hundreds of times. */
function quickParameters() {
  return Promise.resolve({
    memoryKiB: 19 * 1024,
    passes: 2,
    lanes: 1,
    salt: randomBytes(16).toString('base64')
  })
}
