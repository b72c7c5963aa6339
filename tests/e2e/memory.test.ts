import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openSlot } from '../../electron/vault/keys/key-slots'
import { readSlots } from '../../electron/vault/keys/slot-file'
import { formsOf, scanMemory, type Needles } from '../faults/memory-scan'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import type { App } from './support/app'
import { askVault, newPractice } from './support/bridge'
import { test } from './support/test'

// Split, so that the test's own source, which Playwright sends to the page, does not hold them.
const typed = ['getypt', 'kwikstaart', '5512'].join('-')
const stored = ['bewaard', 'zwaluwnest', '7743'].join('-')
const passphrase = ['markering', 'eekhoorn', 'lantaarn', '9081'].join('-')

/** Hits of each needle in every process of the app together. */
function hitsIn(pids: readonly number[], needles: Needles): Record<string, number> {
  const sum: Record<string, number> = Object.fromEntries(Object.keys(needles).map((name) => [name, 0]))
  for (const pid of pids) {
    for (const [name, hits] of Object.entries(scanMemory(pid, needles))) sum[name] = (sum[name] ?? 0) + hits
  }
  return sum
}

/** The key of the database, which the app never shows: from its slot, as the vault gets it. */
async function databaseKey(userData: string): Promise<Buffer> {
  for (const slot of await readSlots(join(userData, 'practice', 'practice.keys'))) {
    const key = await openSlot(slot, passphrase)
    if (key) return key
  }
  throw new Error('no slot opens')
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => lstatSync(file).isFile())
}

test('locked, nothing that was typed or stored is in the memory of any process, nor in any file', async ({
  app
}) => {
  expect(await askVault(app, 'vault.create', { ...newPractice, passphrase })).toMatchObject({ ok: true })
  await useEverything(app)
  // Into every kind of field, with real keys.
  await app.page.evaluate(() => {
    const fields = document.createElement('div')
    fields.innerHTML =
      '<input id="line"><textarea id="area"></textarea><input id="hidden" type="password"><div id="rich" contenteditable></div>'
    document.body.prepend(fields)
  })
  for (const id of ['line', 'area', 'rich', 'hidden']) {
    await app.page.locator(`#${id}`).click()
    await app.page.keyboard.type(id === 'hidden' ? passphrase : `${typed} ${id}`)
  }

  const key = await databaseKey(app.userData)
  const needles: Needles = {
    typed: formsOf(typed),
    stored: formsOf(stored),
    passphrase: formsOf(passphrase),
    key: [key, ...formsOf(key.toString('hex'))]
  }
  const unlocked = app.pids()
  const before = hitsIn(unlocked, needles)
  // The scan can find what is there: without this the zeros below would say nothing.
  expect(before['typed'], 'typed text while unlocked').toBeGreaterThan(0)
  expect(before['stored'], 'a stored name while unlocked').toBeGreaterThan(0)
  expect(before['key'], 'the key while unlocked').toBeGreaterThan(0)

  await app.electron.evaluate(
    ({ powerMonitor }) => void setTimeout(() => powerMonitor.emit('lock-screen'), 50)
  )
  await app.untilLockedAndRestarted(unlocked)
  await app.page.locator('input').first().waitFor()
  expect(hitsIn(app.pids(), needles)).toEqual({ typed: 0, stored: 0, passphrase: 0, key: 0 })

  const readable = filesBelow(app.userData).filter((file) => {
    const bytes = readFileSync(file)
    return Object.values(needles).some((forms) => forms.some((form) => bytes.includes(form)))
  })
  expect(readable).toEqual([])
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText()), 'the clipboard').toBe('')
})

/** Stores the marker in records of each kind, finds it, prints it to a PDF, and puts it on the clipboard. */
async function useEverything(app: App): Promise<void> {
  const ask = async <N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const answer = (await askVault(app, name, input)) as { ok: boolean; value: OutputOf<N> }
    expect(answer, name).toMatchObject({ ok: true })
    return answer.value
  }
  const coachee = await ask('people.add', {
    givenName: 'An',
    familyName: stored,
    birthDate: null,
    gender: null,
    language: 'nl',
    email: '',
    phone: '',
    address: { street: '', postcode: '', city: '' },
    source: 'person',
    sourceDetail: ''
  })
  const trajectory = await ask('trajectories.add', {
    coacheeId: coachee.id,
    trajectory: {
      kind: 'coaching',
      assignment: stored,
      sponsorId: null,
      sponsorContactId: null,
      startsOn: '2026-02-01',
      endsOn: null,
      sessionsPlanned: null
    },
    goals: [stored],
    agreement: null
  })
  await ask('trajectories.moveToPhase', { id: trajectory.id, phase: 'running' })
  const started = { trajectoryId: trajectory.id, language: 'nl' } as const
  const { id: noteId } = await ask('notes.start', {
    ...started,
    template: 'free',
    heldAt: '2026-03-02T14:00:00+01:00'
  })
  const note = await ask('notes.get', { id: noteId })
  await ask('notes.save', { id: noteId, note: { ...note, reflection: stored } })
  const { id: reportId } = await ask('reports.start', { ...started, template: 'progress', title: stored })
  const report = await ask('reports.get', { id: reportId })
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: [{ type: 'text' as const, text: stored }]
  }))
  await ask('reports.save', { id: reportId, report: { title: stored, sections } })
  expect((await ask('reports.preview', { id: reportId })).pages).toBeGreaterThan(0)
  await ask('search.find', { words: stored })
  await ask('people.coachees', {})
  await ask('people.dossier', { id: coachee.id })
  await app.page.evaluate((text) => window.dossier.desktop('copySecret', { text }), stored)
}
