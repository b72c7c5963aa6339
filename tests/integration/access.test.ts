import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OperationName } from '../../shared/contract'
import type { NamedKind, NamedRecord } from '../../shared/contract/operation'
import { roles, type Role } from '../../shared/domain/roles'
import {
  makeFullCase,
  inputsOf,
  memberOperations,
  operationsByName,
  words,
  type FullCase
} from './support/every-operation'
import { passphrase, TestPractice } from './support/practice'

let practice: TestPractice
let made: FullCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeFullCase(practice)
})
afterEach(() => practice.end())

const ownPassphrase = 'zeven-groene-fietsen-in-de-regen-31'

/** A member of these roles sits down; gives their id. */
async function sitDown(...held: Role[]): Promise<string> {
  const id = await practice.addMember({ roles: held, passphrase: ownPassphrase })
  await practice.unlockAs(ownPassphrase)
  return id
}

const ask = (name: OperationName, about: FullCase) =>
  practice.dispatchText(name, JSON.stringify(inputsOf[name as keyof typeof inputsOf](about)))

function namedBy(name: OperationName, about: FullCase): readonly NamedRecord[] {
  const { dossier, input } = operationsByName[name]
  if (typeof dossier !== 'function') return []
  const parsed = input.parse(inputsOf[name as keyof typeof inputsOf](about))
  return (dossier as (input: unknown) => readonly NamedRecord[])(parsed)
}

/** The role table of the practice, as it is written down: which kinds of record a role sees of a dossier. */
const sees: Record<Role, (kind: NamedKind, assigned: boolean) => boolean> = {
  coach: (kind, assigned) => kind === 'organisation' || kind === 'contact' || assigned,
  trainee: (kind, assigned) => kind === 'organisation' || kind === 'contact' || assigned,
  qualityOfficer: (kind) => ['organisation', 'contact', 'person', 'disclosure'].includes(kind),
  administrator: (kind) => kind === 'organisation' || kind === 'contact',
  billing: (kind) => kind === 'organisation' || kind === 'contact',
  maintenance: () => false
}

describe.each(roles)('a %s', (role) => {
  it.each([true, false])(
    'R04 R74 may call what the role may, about what it sees (assigned: %s)',
    async (assigned) => {
      const id = await sitDown(role)
      if (assigned) await practice.assign(made.coacheeId, id)
      const wrong: string[] = []
      for (const name of memberOperations) {
        const { access } = operationsByName[name]
        const allowed = access !== 'before unlock' && access.roles.includes(role)
        const visible = namedBy(name, made).every(([kind]) => sees[role](kind, assigned))
        const result = JSON.parse(await ask(name, made)) as { ok: boolean; error?: { code: string } }
        const code = result.ok ? 'done' : (result.error?.code ?? '')
        const fits = !allowed
          ? code === 'access.denied'
          : visible
            ? code !== 'record.missing'
            : code === 'record.missing'
        if (!fits) wrong.push(`${name}: ${code}`)
      }
      expect(wrong).toEqual([])
    }
  )
})

describe('a dossier that is not assigned', () => {
  it('R04 answers in every operation exactly like one that does not exist', async () => {
    await sitDown('coach')
    const nowhere = Object.fromEntries(
      Object.keys(made).map((key) => [
        key,
        ['sponsorId', 'contactId'].includes(key) ? made[key as keyof FullCase] : randomUUID()
      ])
    ) as unknown as FullCase
    const differing: string[] = []
    let compared = 0
    for (const name of memberOperations) {
      const ofADossier = namedBy(name, made).filter(([kind]) => kind !== 'organisation' && kind !== 'contact')
      if (ofADossier.length === 0) continue
      compared += 1
      if ((await ask(name, made)) !== (await ask(name, nowhere))) differing.push(name)
    }
    expect(compared).toBeGreaterThan(20)
    expect(differing).toEqual([])
  })

  it('R75 leaves an entry that says whose it was; a refusal for the role names the operation alone', async () => {
    const billingPassphrase = 'acht-stille-bomen-langs-het-kanaal-12'
    await practice.addMember({ roles: ['billing'], passphrase: billingPassphrase })
    await sitDown('coach')
    await ask('notes.get', made)
    await ask('goals.add', made)
    await ask('disclosures.recipients', made)
    await practice.refusal('notes.get', { id: randomUUID() })
    await practice.unlockAs(billingPassphrase)
    await ask('people.dossier', made)
    await practice.unlockAs(passphrase)
    const { entries } = await practice.call('audit.list', {})
    const { coacheeId } = made
    const denied = { outcome: 'access.denied', coacheeId }
    expect(entries.filter(({ outcome }) => outcome !== 'done')).toMatchObject([
      {
        operation: 'people.dossier',
        outcome: 'access.denied',
        subjectType: 'operation',
        subjectId: null,
        coacheeId: null
      },
      { operation: 'notes.get', outcome: 'record.missing', subjectType: 'note', coacheeId: null },
      { operation: 'disclosures.recipients', subjectType: 'report', subjectId: made.reportId, ...denied },
      { operation: 'goals.add', subjectType: 'trajectory', subjectId: made.trajectoryId, ...denied },
      { operation: 'notes.get', subjectType: 'note', subjectId: made.noteId, ...denied }
    ])
  })

  it('opens with its assignment and closes with it, in the session that is open', async () => {
    const id = await sitDown('coach')
    const found = async () => (await practice.call('people.coachees', {})).total
    expect(await found()).toBe(0)
    expect(await practice.refusal('notes.get', { id: made.noteId })).toBe('record.missing')
    await practice.assign(made.coacheeId, id)
    expect(await found()).toBe(1)
    expect((await practice.call('notes.get', { id: made.noteId })).id).toBe(made.noteId)
    await practice.takeAway(made.coacheeId, id)
    expect(await found()).toBe(0)
    expect(await practice.refusal('notes.get', { id: made.noteId })).toBe('record.missing')
  })

  it('is not named by what is typed on its screen', async () => {
    await sitDown('coach')
    await ask('drafts.keep', made)
    expect((await practice.call('drafts.list', {})).drafts).toMatchObject([
      { coacheeId: null, coacheeName: null }
    ])
  })

  it('stays closed when the key of the database is changed', async () => {
    const id = await sitDown('coach')
    const { keyring } = practice.opened
    await practice.leaveOnly(id)
    await keyring.renewDatabaseKey({ id, passphrase: ownPassphrase }, practice.now, practice.cancel.signal)
    expect((await practice.call('people.coachees', {})).total).toBe(0)
    expect((await practice.call('reports.list', {})).total).toBe(0)
    expect(await practice.refusal('notes.get', { id: made.noteId })).toBe('record.missing')
  })
})

describe('who makes a dossier', () => {
  it('works in it, and so does the coach of a trajectory', async () => {
    await sitDown('coach')
    const own = await practice.call('people.add', inputsOf['people.add'](made))
    expect((await practice.call('people.coachees', {})).rows).toMatchObject([{ id: own.id }])
    expect(
      await practice.refusal('trajectories.add', inputsOf['trajectories.add']({ ...made, coacheeId: own.id }))
    ).toBeNull()
    // Knowing who a coachee is, as a quality officer does, is not working in the dossier.
    expect(await practice.refusal('trajectories.add', inputsOf['trajectories.add'](made))).toBe(
      'record.missing'
    )
  })

  it('does not let a quality officer who coaches into a dossier by making a trajectory in it', async () => {
    await sitDown('coach', 'qualityOfficer')
    expect((await practice.call('people.dossier', { id: made.coacheeId })).trajectories).toEqual([])
    expect((await practice.call('people.coachees', {})).rows).toMatchObject([
      { id: made.coacheeId, phase: null }
    ])
    expect(await practice.refusal('trajectories.add', inputsOf['trajectories.add'](made))).toBe(
      'record.missing'
    )
    expect(await practice.refusal('disclosures.sealedCopy', { id: made.disclosureId })).toBe('record.missing')
    expect((await practice.call('disclosures.get', { id: made.disclosureId })).reportTitle).toBe('')
  })
})

describe('the private layer', () => {
  it("R47 is its author's alone, also against another coach of the same dossier", async () => {
    const id = await sitDown('coach')
    await practice.assign(made.coacheeId, id)
    const note = await practice.call('notes.get', { id: made.noteId })
    expect(note.sections).toEqual([{ heading: 'goal', layer: 'shareable', text: words.shareable }])
    expect(note.reflection).toBe('')
    expect(await practice.refusal('notes.save', { id: made.noteId, note })).toBe('access.denied')
    await practice.unlockAs(passphrase)
    const whole = await practice.call('notes.get', { id: made.noteId })
    expect(whole.reflection).toBe(words.reflection)
    expect(whole.sections).toContainEqual({ heading: 'reality', layer: 'private', text: words.private })
  })
})

describe('an operation that says it touches no dossier', () => {
  it('is one of these, and no other', () => {
    const none = Object.entries(operationsByName).filter(([, { dossier }]) => dossier === 'none')
    expect(none.map(([name]) => name).sort()).toEqual([
      'audit.verify',
      'jobs.acknowledge',
      'locking.change',
      'locking.changePracticeLongest',
      'locking.settings',
      'members.changeMe',
      'members.keepPlace',
      'members.me',
      'organisations.add',
      'people.add',
      'practice.change',
      'practice.get',
      'vault.assessPassphrase',
      'vault.changePassphrase',
      'vault.confirmRecoveryKey',
      'vault.create',
      'vault.lastUnlocks',
      'vault.printRecoveryKey',
      'vault.recover',
      'vault.renewDatabaseKey',
      'vault.renewRecoveryKey',
      'vault.sealing',
      'vault.session',
      'vault.state',
      'vault.unlock'
    ])
  })
})
