import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makeCase } from './support/case'
import { operations, operationsOfMembers, takenBy } from './support/operations'
import { newPractice, passphrase, TestPractice } from './support/practice'

let practice: TestPractice
afterEach(() => practice.end())

describe('a practice', () => {
  it('R71 opens again with its passphrase, and with no other', async () => {
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

  it('R71 refuses a passphrase that is easily guessed', async () => {
    practice = await TestPractice.empty()
    for (const weak of ['kort', 'wachtwoordwachtwoord', 'Praktijk De Linde', 'aaaaaaaaaaaaaaaaaaaa']) {
      expect(await practice.refusal('vault.create', { ...newPractice, passphrase: weak })).toBe(
        'vault.weakPassphrase'
      )
    }
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'absent' })
  })

  it('R03 refuses a wrong enterprise number', async () => {
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

describe('nothing readable is on disk', () => {
  it('R72 in any file of the practice, while open and when closed', async () => {
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
    await writeFile(join(practice.folder, 'plain'), Buffer.from('xx Leidinggeven xx', 'utf16le'))
    expect(await search()).toEqual(['plain: Leidinggeven'])
  })
})

describe('guessing is slowed down', () => {
  const wrong = { passphrase: 'verkeerde wachtzin' }
  const waiting = (seconds: number) => ({ error: { code: 'vault.wait', details: { seconds } } })
  const minutes = (count: number) => count * 60_000

  it('S04 by a wait that doubles and survives a restart', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    expect(await practice.refusal('vault.unlock', wrong)).toBe('vault.wrongPassphrase')
    expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject(waiting(1))
    practice.passTime(1000)
    await practice.refusal('vault.unlock', wrong)
    await practice.lock()
    expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject(waiting(2))
    practice.passTime(2000)
    expect(await practice.call('vault.unlock', { passphrase })).toMatchObject({ failedAttempts: 2 })
  })

  it('S04 by a wait that begins anew when the clock was set back between two starts, and that ends', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    await practice.refusal('vault.unlock', wrong)
    practice.passTime(1000)
    await practice.refusal('vault.unlock', wrong)
    practice.passTime(1500)
    practice.moveClock(-minutes(60))
    await practice.lock()
    expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject(waiting(2))
    practice.passTime(1000)
    // Another start does not make it begin once more.
    await practice.lock()
    expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject(waiting(1))
    practice.passTime(1000)
    await practice.call('vault.unlock', { passphrase })
  })

  it.each([-minutes(60), minutes(60)])(
    'by a wait that a clock moved %i ms does not touch while the app runs',
    async (moved) => {
      practice = await TestPractice.open()
      await practice.lock()
      await practice.refusal('vault.unlock', wrong)
      practice.passTime(1000)
      await practice.refusal('vault.unlock', wrong)
      practice.moveClock(moved)
      expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject(waiting(2))
      expect(await practice.call('vault.state', {})).toMatchObject({ waitMs: 2000 })
      practice.passTime(2000)
      await practice.call('vault.unlock', { passphrase })
    }
  )

  it('S04 by the longest wait when the file of the attempts is spoiled, and that wait ends', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    await practice.refusal('vault.unlock', wrong)
    await writeFile(join(practice.folder, 'practice.attempts'), 'spoiled')
    await practice.lock()
    expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject(waiting(15 * 60))
    practice.passTime(minutes(10))
    // Starting anew goes on where the wait was.
    await practice.lock()
    expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject(waiting(5 * 60))
    practice.passTime(minutes(5))
    await practice.call('vault.unlock', { passphrase })
  })

  it('by what is known of the attempts, whatever becomes of their file while the app runs', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    await practice.refusal('vault.unlock', wrong)
    await rm(join(practice.folder, 'practice.attempts'))
    expect(await practice.ask('vault.unlock', { passphrase })).toMatchObject(waiting(1))
  })
})

describe('a changed bit of the vault', () => {
  it(
    'R67 is either met later or said to be damage, in whichever page it is',
    { timeout: 120_000 },
    async () => {
      practice = await TestPractice.open()
      await practice.lock()
      const file = join(practice.folder, 'practice.dossier')
      const whole = await readFile(file)
      const pageSize = 4096
      const answers = new Set<string | null>()
      for (let page = 0; page * pageSize < whole.length; page += 1) {
        const bytes = Buffer.from(whole)
        bytes.writeUInt8(bytes.readUInt8(page * pageSize + 1000) ^ 1, page * pageSize + 1000)
        await writeFile(file, bytes)
        practice.forgetOpen()
        const answer = await practice.refusal('vault.unlock', { passphrase })
        answers.add(answer)
        // What was left to do may meet the page; the file is closed all the same.
        if (answer === null) await practice.lock().catch(() => undefined)
      }
      expect([...answers].sort()).toEqual(['vault.damaged', 'vault.foreign', null].sort())
    }
  )
})

describe('the slot file', () => {
  it('S05 is mended from its spare copy', async () => {
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

  it('S05 with weakened parameters is refused (downgrade)', async () => {
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
  const membersOnly = new Set(operationsOfMembers.map(([name]) => name))

  it('S08 no operation answers but those of the lock screen', async () => {
    practice = await TestPractice.open()
    await practice.lock()
    for (const [name, definition] of operationsOfMembers) {
      expect(await practice.refusal(name, takenBy(definition)), name).toBe('vault.locked')
    }
    const ofTheLockScreen = operations.map(([name]) => name).filter((name) => !membersOnly.has(name))
    expect(ofTheLockScreen).toEqual([
      'vault.state',
      'vault.assessPassphrase',
      'vault.create',
      'vault.unlock',
      'vault.recover'
    ])
    expect(await practice.refusal('vault.state', {})).toBeNull()
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
