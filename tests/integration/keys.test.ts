import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { Database, findDamage, platformDriver } from '../../electron/vault/database'
import { readSlots } from '../../electron/vault/keys/slot-file'
import { makeCase } from './support/case'
import { fullDisk, newPractice, passphrase, quickParameters, TestPractice } from './support/practice'

let practice: TestPractice
afterEach(() => practice.end())

const another = 'een-nieuwe-zin-over-zeilende-ganzen-88'
const file = (name: string) => join(practice.folder, name)
const language = 'nl' as const

async function withRecoveryKey(): Promise<string> {
  practice = await TestPractice.empty()
  const { recoveryKey } = await practice.call('vault.create', newPractice)
  return recoveryKey.groups.join(' - ').toLowerCase()
}

describe('a member changes the passphrase', () => {
  it('S05 and from then on only the new one opens, while the database file stays as it was', async () => {
    practice = await TestPractice.open()
    const change = { current: passphrase, passphrase: another, language }
    expect(await practice.refusal('vault.changePassphrase', { ...change, current: another })).toBe(
      'vault.wrongPassphrase'
    )
    // Guessing at an open PC is slowed down as well.
    expect(await practice.refusal('vault.changePassphrase', change)).toBe('vault.wait')
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'open', waitMs: 1000 })
    practice.passTime(2000)
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'open', waitMs: 0 })
    expect(await practice.refusal('vault.changePassphrase', { ...change, passphrase: 'kort' })).toBe(
      'vault.weakPassphrase'
    )
    await practice.call('vault.changePassphrase', change)
    await practice.lock()
    expect(await practice.refusal('vault.unlock', { passphrase })).toBe('vault.wrongPassphrase')
    practice.passTime(2000)
    await practice.call('vault.unlock', { passphrase: another })
  })
})

describe('attempts that are made at once', () => {
  it('S04 wait for each other: one is tried, the rest are told to wait', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    const attempts = Array.from({ length: 6 }, () =>
      practice.refusal('vault.unlock', { passphrase: another })
    )
    const answers = await Promise.all(attempts)
    expect(answers.filter((answer) => answer === 'vault.wrongPassphrase')).toHaveLength(1)
    expect(answers.filter((answer) => answer === 'vault.wait')).toHaveLength(5)
  })

  it('S04 wait for each other at an open vault too, and every one is counted', async () => {
    practice = await TestPractice.open()
    const guess = { current: another, passphrase: another, language }
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => practice.refusal('vault.changePassphrase', guess)),
      ...Array.from({ length: 3 }, () => practice.refusal('vault.renewDatabaseKey', { passphrase: another }))
    ])
    expect(answers.filter((answer) => answer === 'vault.wrongPassphrase')).toHaveLength(1)
    expect(answers.filter((answer) => answer === 'vault.wait')).toHaveLength(5)
    practice.passTime(1000)
    expect(await practice.refusal('vault.changePassphrase', guess)).toBe('vault.wrongPassphrase')
    await practice.lock()
    practice.passTime(2000)
    expect(await practice.call('vault.unlock', { passphrase })).toMatchObject({ failedAttempts: 2 })
  })

  it('open the vault once', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    const answers = await Promise.all([1, 2, 3].map(() => practice.refusal('vault.unlock', { passphrase })))
    expect(answers.sort()).toEqual(['access.denied', 'access.denied', null].sort())
  })
})

describe('how the file is sealed', () => {
  it('is read from the file and the slot themselves', async () => {
    await withRecoveryKey()
    expect(await practice.call('vault.sealing', {})).toEqual({
      fileEncrypted: true,
      memoryMiB: 19,
      passes: 2
    })
  })
})

describe('a new slot', () => {
  it('is as hard to open as this computer allows now, whatever the slot that opened was', async () => {
    practice = await TestPractice.open()
    const memoryMiB = async () =>
      (await readSlots(file('practice.keys')))
        .map(({ kind, argon2id }) => [kind, argon2id.memoryKiB / 1024] as const)
        .sort()
    const allow = (mebibytes: number) => {
      practice.chooseParameters = async () => ({ ...(await quickParameters()), memoryKiB: mebibytes * 1024 })
    }
    allow(20)
    await practice.call('vault.changePassphrase', { current: passphrase, passphrase: another, language })
    allow(21)
    await practice.call('vault.renewRecoveryKey', { passphrase: another })
    expect(await memoryMiB()).toEqual([
      ['passphrase', 20],
      ['recovery', 21]
    ])
    allow(22)
    await practice.call('vault.renewDatabaseKey', { passphrase: another })
    expect(await memoryMiB()).toEqual([
      ['passphrase', 22],
      ['recovery', 22]
    ])
    const salts = (await readSlots(file('practice.keys'))).map(({ argon2id }) => argon2id.salt)
    expect(new Set(salts).size).toBe(2)
  })

  it('is never weaker than the minimum', async () => {
    practice = await TestPractice.open()
    practice.chooseParameters = async () => ({ ...(await quickParameters()), passes: 1 })
    const change = { current: passphrase, passphrase: another, language }
    expect(await practice.refusal('vault.changePassphrase', change)).toBe('vault.slotTooWeak')
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
  })
})

describe('"I forgot my passphrase"', () => {
  it('S05 the recovery key opens, however it is typed, and sets a new passphrase', async () => {
    const recoveryKey = await withRecoveryKey()
    await practice.lock()
    const session = await practice.call('vault.recover', { recoveryKey, passphrase: another, language })
    expect(session.practiceName).toBe('Praktijk De Linde')
    // A key that was used has been in sight: the member is reminded to make another.
    expect(session.recoveryKeyConfirmed).toBe(false)
    expect((await practice.call('vault.session', {})).recoveryKeyConfirmed).toBe(false)
    const { unlocks } = await practice.call('vault.lastUnlocks', {})
    expect(unlocks[0]).toMatchObject({ memberName: 'Hilde Maes', byRecoveryKey: true, failedAttempts: 0 })
    await practice.lock()
    expect(await practice.refusal('vault.unlock', { passphrase })).toBe('vault.wrongPassphrase')
    practice.passTime(2000)
    await practice.call('vault.unlock', { passphrase: another })
  })

  it('holds the names of the practice and the member against the new passphrase', async () => {
    const recoveryKey = await withRecoveryKey()
    await practice.lock()
    const named = newPractice.member.email
    expect(
      await practice.call('vault.assessPassphrase', { passphrase: named, language, ownWords: [] })
    ).toMatchObject({ acceptable: true })
    expect(await practice.refusal('vault.recover', { recoveryKey, passphrase: named, language })).toBe(
      'vault.weakPassphrase'
    )
    expect(await practice.call('vault.state', {})).toMatchObject({
      state: 'locked',
      problem: null,
      waitMs: 0
    })
    const change = { current: passphrase, passphrase: named, language }
    await practice.call('vault.unlock', { passphrase })
    expect(await practice.refusal('vault.changePassphrase', change)).toBe('vault.weakPassphrase')
    await practice.lock()
    await practice.call('vault.recover', { recoveryKey, passphrase: another, language })
  })

  it('on a full disk leaves the vault closed, and both secrets of before open it', async () => {
    const recoveryKey = await withRecoveryKey()
    await practice.lock()
    const { chooseParameters } = practice
    practice.chooseParameters = fullDisk
    const attempt = { recoveryKey, passphrase: another, language }
    expect(await practice.refusal('vault.recover', attempt)).toBe('storage.full')
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'locked', waitMs: 0 })
    expect(await practice.refusal('people.coachees', {})).toBe('vault.locked')
    await practice.call('vault.unlock', { passphrase })
    await practice.lock()
    practice.chooseParameters = chooseParameters
    await practice.call('vault.recover', attempt)
  })

  it('S04 a mistyped key is told apart at once, and a guessed one is slowed down', async () => {
    const recoveryKey = await withRecoveryKey()
    await practice.lock()
    const mistyped = recoveryKey.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    const attempt = { recoveryKey: mistyped, passphrase: another, language }
    expect(await practice.refusal('vault.recover', attempt)).toBe('vault.recoveryKeyMismatch')
    const other = await TestPractice.empty()
    const { recoveryKey: foreign } = await other.call('vault.create', newPractice)
    await other.end()
    const guessed = { ...attempt, recoveryKey: foreign.groups.join('') }
    expect(await practice.refusal('vault.recover', guessed)).toBe('vault.wrongPassphrase')
    expect(await practice.refusal('vault.recover', { ...attempt, recoveryKey })).toBe('vault.wait')
  })

  it('S05 a new recovery key is made for nobody who does not know the passphrase', async () => {
    const old = await withRecoveryKey()
    expect(await practice.refusal('vault.renewRecoveryKey', {})).toBe('input.invalid')
    expect(await practice.refusal('vault.renewRecoveryKey', { passphrase: another })).toBe(
      'vault.wrongPassphrase'
    )
    expect(await practice.refusal('vault.renewRecoveryKey', { passphrase })).toBe('vault.wait')
    practice.passTime(2000)
    await practice.lock()
    await practice.call('vault.recover', { recoveryKey: old, passphrase: another, language })
  })

  it('S05 a renewed recovery key replaces the old one', async () => {
    const old = await withRecoveryKey()
    const { groups } = await practice.call('vault.renewRecoveryKey', { passphrase })
    await practice.lock()
    const attempt = { passphrase: another, language }
    expect(await practice.refusal('vault.recover', { ...attempt, recoveryKey: old })).toBe(
      'vault.wrongPassphrase'
    )
    practice.passTime(2000)
    await practice.call('vault.recover', { ...attempt, recoveryKey: groups.join('') })
  })
})

describe('the database gets a new key', () => {
  it('everything is still there and sound, and the app goes on without a restart', async () => {
    practice = await TestPractice.open()
    const { coacheeId } = await makeCase(practice)
    const oldKeys = await readFile(file('practice.keys'))
    await copyFile(file('practice.dossier'), file('stolen.dossier'))
    expect(await practice.refusal('vault.renewDatabaseKey', { passphrase: another })).toBe(
      'vault.wrongPassphrase'
    )
    practice.passTime(2000)
    const { groups } = await practice.call('vault.renewDatabaseKey', { passphrase })
    expect(groups).toHaveLength(8)
    expect((await practice.call('people.dossier', { id: coacheeId })).person.familyName).toBe('Vermeulen')
    await practice.opened.quietWork.finish()
    const { hits } = await practice.call('search.find', { words: 'vermeulen' })
    expect(hits.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'organisation']))
    expect(await findDamage(practice.opened.database.heavy)).toEqual([])
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true })
    await practice.lock()

    // The old slots open the old file, and no longer this one.
    const newKeys = await readFile(file('practice.keys'))
    for (const name of ['practice.keys', 'practice.keys.spare']) await writeFile(file(name), oldKeys)
    expect(await practice.refusal('vault.unlock', { passphrase })).toBe('vault.foreign')
    for (const name of ['practice.keys', 'practice.keys.spare']) await writeFile(file(name), newKeys)
    await practice.call('vault.unlock', { passphrase })
    await practice.lock()
    await practice.call('vault.recover', { recoveryKey: groups.join(''), passphrase: another, language })
  })

  it('S05 not while another member has a passphrase of their own: nobody is locked out, and nothing has changed', async () => {
    practice = await TestPractice.empty()
    const { groups } = (await practice.call('vault.create', newPractice)).recoveryKey
    const answers = [0, 5].map((position) => ({ position, group: groups[position] ?? '' }))
    await practice.call('vault.confirmRecoveryKey', { answers })
    await practice.addMember({ roles: ['coach'], passphrase: another })
    const before = await readFile(file('practice.keys'))
    expect(await practice.refusal('vault.renewDatabaseKey', { passphrase })).toBe('vault.otherMembers')
    expect(await readFile(file('practice.keys'))).toEqual(before)
    // The sheet that was printed still is the right one.
    expect((await practice.call('vault.session', {})).recoveryKeyConfirmed).toBe(true)
    expect(await practice.leftovers()).toEqual([])
    for (const each of [another, passphrase]) await practice.unlockAs(each)

    await practice.leaveOnly(practice.opened.member.id)
    await practice.call('vault.renewDatabaseKey', { passphrase })
    await practice.lock()
    expect(await practice.refusal('vault.unlock', { passphrase: another })).toBe('vault.wrongPassphrase')
    practice.passTime(2000)
    await practice.call('vault.unlock', { passphrase })
  })

  it('S05 cut short between the two files, the passphrase still opens what is there', async () => {
    practice = await TestPractice.open()
    const { coacheeId } = await makeCase(practice)
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    const { keyring, database, member } = practice.opened
    // As if the power went when the slots of both keys are written and the file is not yet replaced.
    const replace = database.replace.bind(database)
    database.replace = async (keys, next, finish, onReplaced) => {
      await replace(
        keys,
        next,
        async () => {
          await finish()
          throw new Error('the power went')
        },
        onReplaced
      )
    }
    await expect(
      keyring.renewDatabaseKey({ id: member.id, passphrase }, practice.now, practice.cancel.signal)
    ).rejects.toThrow('the power went')
    // The copy of everything is not left lying about.
    expect(await practice.leftovers()).toEqual([])
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    expect((await practice.call('people.dossier', { id: coacheeId })).person.familyName).toBe('Vermeulen')
  })
})

describe('after unlocking', () => {
  it('the member sees when the vault was opened, and how often somebody tried', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    await practice.refusal('vault.unlock', { passphrase: another })
    practice.passTime(5000)
    await practice.call('vault.unlock', { passphrase })
    const { unlocks } = await practice.call('vault.lastUnlocks', {})
    expect(unlocks[0]).toMatchObject({ memberName: 'Hilde Maes', failedAttempts: 1 })
  })
})

it('R72 the file on disk opens with no key but its own', async () => {
  practice = await TestPractice.open()
  await practice.lock()
  await expect(
    Database.open(await platformDriver(), file('practice.dossier'), Buffer.alloc(32))
  ).rejects.toMatchObject({
    code: 'vault.foreign'
  })
})
