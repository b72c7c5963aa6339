import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makeCase } from './support/case'
import { newPractice, passphrase, TestPractice } from './support/practice'

let practice: TestPractice
afterEach(() => practice.end())

describe('a practice is made', () => {
  it('opens again with its passphrase, and with no other (R71)', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'locked', waitMs: 0 })
    expect(await practice.refusal('vault.unlock', { passphrase: 'een heel andere wachtzin' })).toBe(
      'vault.wrongPassphrase'
    )
    practice.passTime(2000)
    const session = await practice.call('vault.unlock', { passphrase })
    expect(session).toMatchObject({ practiceName: 'Praktijk De Linde', failedAttempts: 1 })
  })

  it('takes the same passphrase however its accents were typed', async () => {
    practice = await TestPractice.empty()
    const accented = 'één zebra ruïneert café Noël'
    await practice.call('vault.create', { ...newPractice, passphrase: accented.normalize('NFC') })
    await practice.lock()
    await practice.call('vault.unlock', { passphrase: accented.normalize('NFD') })
  })

  it('refuses a passphrase that is easily guessed', async () => {
    practice = await TestPractice.empty()
    for (const weak of ['kort', 'wachtwoordwachtwoord', 'Praktijk De Linde', 'aaaaaaaaaaaaaaaaaaaa']) {
      expect(await practice.refusal('vault.create', { ...newPractice, passphrase: weak })).toBe(
        'vault.weakPassphrase'
      )
    }
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'absent' })
  })

  it('refuses a wrong enterprise number (R03)', async () => {
    practice = await TestPractice.empty()
    const wrong = { ...newPractice.practice, enterpriseNumber: '0417.568.767' }
    expect(await practice.ask('vault.create', { ...newPractice, practice: wrong })).toMatchObject({
      error: { code: 'input.invalid', details: { field: 'practice.enterpriseNumber' } }
    })
  })

  it('is never put over one that exists', async () => {
    practice = await TestPractice.open()
    expect(await practice.refusal('vault.create', newPractice)).toBe('vault.exists')
    await practice.lock()
    expect(await practice.refusal('vault.create', newPractice)).toBe('vault.exists')
  })

  it('asks two groups of the recovery key back', async () => {
    practice = await TestPractice.empty()
    const { recoveryKey } = await practice.call('vault.create', newPractice)
    expect(recoveryKey.groups).toHaveLength(8)
    const answer = (position: number, group = recoveryKey.groups[position] ?? '') => ({ position, group })
    const wrong = { answers: [answer(0), answer(5, 'XXXX')] }
    expect(await practice.refusal('vault.confirmRecoveryKey', wrong)).toBe('vault.recoveryKeyMismatch')
    const twice = { answers: [answer(3), answer(3)] }
    expect(await practice.refusal('vault.confirmRecoveryKey', twice)).toBe('vault.recoveryKeyMismatch')
    await practice.call('vault.confirmRecoveryKey', { answers: [answer(0), answer(5)] })
    expect(await practice.call('vault.session', {})).toMatchObject({ recoveryKeyConfirmed: true })
  })
})

describe('nothing readable is on disk (R72)', () => {
  it('in any file of the practice, while open and when closed', async () => {
    practice = await TestPractice.open()
    await makeCase(practice, 'Kwikstaartmarker')
    const markers = ['Kwikstaartmarker', 'Praktijk De Linde', 'Leidinggeven', passphrase, 'SQLite format']
    const search = async () => {
      const found: string[] = []
      for (const name of await readdir(practice.folder)) {
        const bytes = await readFile(join(practice.folder, name))
        for (const marker of markers) {
          if (bytes.includes(marker) || bytes.includes(Buffer.from(marker, 'utf16le')))
            found.push(`${name}: ${marker}`)
        }
      }
      return found
    }
    expect(await search()).toEqual([])
    await practice.lock()
    expect(await search()).toEqual([])
  })
})

describe('guessing is slowed down', () => {
  it('by a wait that doubles and survives a restart and a clock set back', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    const wrong = { passphrase: 'verkeerde wachtzin' }
    expect(await practice.refusal('vault.unlock', wrong)).toBe('vault.wrongPassphrase')
    expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject({
      error: { code: 'vault.wait', details: { seconds: 1 } }
    })
    practice.passTime(1000)
    await practice.refusal('vault.unlock', wrong)
    await practice.lock()
    practice.passTime(-3_600_000)
    expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject({
      error: { code: 'vault.wait', details: { seconds: 2 } }
    })
    practice.passTime(3_602_000)
    expect(await practice.call('vault.unlock', { passphrase })).toMatchObject({ failedAttempts: 2 })
  })
})

describe('the slot file', () => {
  it('is mended from its spare copy', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    await writeFile(join(practice.folder, 'practice.keys'), 'spoiled')
    await practice.call('vault.unlock', { passphrase })
    await practice.lock()
    await writeFile(join(practice.folder, 'practice.keys.spare'), 'spoiled')
    await practice.call('vault.unlock', { passphrase })
  })

  it('is said to be damaged when both copies are, and no new practice is offered', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    await writeFile(join(practice.folder, 'practice.keys'), 'spoiled')
    await writeFile(join(practice.folder, 'practice.keys.spare'), 'spoiled')
    expect(await practice.call('vault.state', {})).toMatchObject({
      state: 'unusable',
      problem: 'vault.slotsDamaged'
    })
    expect(await practice.refusal('vault.create', newPractice)).toBe('vault.exists')
  })

  it('with weakened parameters is refused (downgrade)', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    const file = join(practice.folder, 'practice.keys')
    const { createHash } = await import('node:crypto')
    const content = JSON.parse(await readFile(file, 'utf8')) as {
      slots: { argon2id: { passes: number } }[]
      checksum: string
    }
    for (const slot of content.slots) slot.argon2id.passes = 1
    content.checksum = createHash('sha256').update(JSON.stringify(content.slots)).digest('hex')
    await writeFile(file, JSON.stringify(content))
    expect(await practice.refusal('vault.unlock', { passphrase })).toBe('vault.slotTooWeak')
  })
})

describe('while locked', () => {
  it('no operation answers but those of the lock screen', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    expect(await practice.refusal('people.coachees', {})).toBe('vault.locked')
    expect(await practice.refusal('vault.renewRecoveryKey', {})).toBe('vault.locked')
    expect(await practice.refusal('notes.save' as never, {})).not.toBeNull()
  })

  it('a name that is no operation is refused in words', async () => {
    practice = await TestPractice.open()
    for (const name of [
      '',
      'people',
      'people.',
      'constructor.name',
      '__proto__.toString',
      'people.nothing'
    ]) {
      expect(await practice.refusal(name as never, {})).toBe('access.denied')
    }
  })
})
