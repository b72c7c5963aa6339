import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makeCase } from './support/case'
import { fullDisk, newPractice, passphrase, TestPractice } from './support/practice'

let practice: TestPractice
afterEach(() => practice.end())

const another = 'een-nieuwe-zin-over-zeilende-ganzen-88'
const file = (name: string) => join(practice.folder, name)

describe('what a cut left behind', () => {
  const left = [
    'practice.dossier.next',
    'practice.dossier.next-wal',
    'practice.dossier.next-journal',
    'practice.keys.0f0c3f0e-6f3c-4d51-a6b8-5f8d7a1c2b3d.unfinished',
    'practice.keys.spare.0f0c3f0e-6f3c-4d51-a6b8-5f8d7a1c2b3d.unfinished',
    'practice.attempts.0f0c3f0e-6f3c-4d51-a6b8-5f8d7a1c2b3d.unfinished',
    'practice.anchor.0f0c3f0e-6f3c-4d51-a6b8-5f8d7a1c2b3d.unfinished'
  ]
  const leaveBehind = async () => {
    for (const name of left) await copyFile(file('practice.dossier'), file(name))
  }

  it('S05 is removed after the next unlock, and not before', async () => {
    practice = await TestPractice.open()
    const { coacheeId } = await makeCase(practice)
    await practice.lock()
    await leaveBehind()
    await practice.refusal('vault.unlock', { passphrase: another })
    expect(await practice.leftovers()).toHaveLength(left.length)
    practice.passTime(2000)
    await practice.call('vault.unlock', { passphrase })
    expect(await practice.leftovers()).toEqual([])
    expect((await practice.call('people.dossier', { id: coacheeId })).person.familyName).toBe('Vermeulen')
    await practice.call('vault.renewDatabaseKey', { passphrase })
    expect(await practice.leftovers()).toEqual([])
  })

  it('stays as far as it may be the last whole copy: the file that opened is damaged further on', async () => {
    practice = await TestPractice.open()
    await makeCase(practice)
    await practice.lock()
    await leaveBehind()
    const bytes = await readFile(file('practice.dossier'))
    const halfway = Math.floor(bytes.length / 2)
    bytes[halfway] = (bytes[halfway] ?? 0) ^ 1
    await writeFile(file('practice.dossier'), bytes)
    await practice.call('vault.unlock', { passphrase })
    expect((await practice.leftovers()).sort()).toEqual(left.filter((name) => name.includes('.next')).sort())
  })
})

describe('a practice whose making fails', () => {
  it('is gone when the disk is full before its recovery key is written, and can be made again', async () => {
    practice = await TestPractice.empty()
    const { chooseParameters } = practice
    let slots = 0
    practice.chooseParameters = () => (++slots === 1 ? chooseParameters() : fullDisk())
    expect(await practice.refusal('vault.create', newPractice)).toBe('storage.full')
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'absent' })
    expect(await practice.refusal('people.coachees', {})).toBe('vault.locked')
    expect(await readdir(practice.folder)).toEqual([])
    practice.chooseParameters = chooseParameters
    await practice.call('vault.create', newPractice)
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true })
  })

  it('is gone when its audit log cannot be anchored', async () => {
    practice = await TestPractice.empty()
    await mkdir(file('practice.anchor'), { recursive: true })
    expect(await practice.refusal('vault.create', newPractice)).not.toBeNull()
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'absent' })
    await rm(file('practice.anchor'), { recursive: true })
    await practice.call('vault.create', newPractice)
  })

  it('opens with its passphrase when it cannot even be taken back', async () => {
    practice = await TestPractice.empty()
    const { chooseParameters } = practice
    let slots = 0
    practice.chooseParameters = async () => {
      if (++slots === 1) return chooseParameters()
      // Its database cannot lose its name: a folder stands in the way.
      await mkdir(file('practice.dossier.unfinished/in-the-way'), { recursive: true })
      return fullDisk()
    }
    expect(await practice.refusal('vault.create', newPractice)).toBe('storage.full')
    practice.chooseParameters = chooseParameters
    expect(await practice.call('vault.state', {})).toMatchObject({
      state: 'locked',
      problem: null,
      waitMs: 0
    })
    expect(await practice.refusal('vault.create', newPractice)).toBe('vault.exists')
    expect(await practice.call('vault.unlock', { passphrase })).toMatchObject({ recoveryKeyConfirmed: false })
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true })
  })
})

describe('a practice whose making is cut short', () => {
  it('opens once its slots are written, and its database gets its name then', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    await rename(file('practice.dossier'), file('practice.dossier.unfinished'))
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'locked', problem: null })
    await practice.call('vault.unlock', { passphrase })
    await practice.lock()
    const left = await readdir(practice.folder)
    expect(left).toContain('practice.dossier')
    expect(left.filter((name) => name.includes('unfinished'))).toEqual([])
  })

  it('is none before that', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    await rename(file('practice.dossier'), file('practice.dossier.unfinished'))
    for (const name of ['practice.keys', 'practice.keys.spare'])
      await rename(file(name), file(`${name}.gone`))
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'absent' })
    await practice.call('vault.create', newPractice)
  })

  it('a database that is gone is said, and no empty one is put in its place', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    await rename(file('practice.dossier'), file('moved.dossier'))
    expect(await practice.refusal('vault.unlock', { passphrase })).toBe('vault.damaged')
    await rename(file('moved.dossier'), file('practice.dossier'))
    await practice.call('vault.unlock', { passphrase })
  })
})
