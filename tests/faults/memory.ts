import { join } from 'node:path'
import { openSlot } from '../../electron/vault/keys/key-slots'
import { readSlots } from '../../electron/vault/keys/slot-file'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import { defaultLockSettings } from '../../shared/domain/lock-policy'
import type { App } from '../e2e/support/app'
import { askVault, newPractice } from '../e2e/support/bridge'
import { formsOf, scanMemory, type Needles } from './memory-scan'
import { readableFiles } from './readable-files'

const names = ['typed', 'stored', 'passphrase', 'key'] as const
type Hits = Record<(typeof names)[number], number>

export interface MemoryFigures {
  locks: number
  /** The fewest hits of each needle before a lock: zero means that the scan proves nothing. */
  foundBefore: Hits
  /** Hits of each needle after the locks, in all processes and all rounds together. */
  hits: Hits
  /** Files that contain one of the needles in readable form. */
  readable: string[]
  /** How often the clipboard still had content. */
  clipboardLeft: number
}

// In parts, so that a script that Playwright sends to the page does not contain them.
const typed = ['getypt', 'kwikstaart', '5512'].join('-')
const stored = ['bewaard', 'zwaluwnest', '7743'].join('-')
const passphrase = ['markering', 'eekhoorn', 'lantaarn', '9081'].join('-')

/** Each makes the vault lock; system events are emitted a moment later, so that the evaluate call returns first. */
const triggers: readonly ((app: App) => Promise<unknown>)[] = [
  (app) => emitPower(app, 'lock-screen'),
  (app) => emitPower(app, 'suspend'),
  (app) => app.page.keyboard.press('Control+L').catch(() => undefined),
  (app) =>
    app.electron.evaluate(({ BrowserWindow }) => {
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.emit('minimize'), 50)
    }),
  (app) => lockButton(app).click()
]

/**
 * Uses every kind of record, locks by another trigger each time, and searches every process and file for what was used.
 */
export async function lockAndScan(
  app: App,
  times: number,
  tell: (figures: MemoryFigures) => void = () => undefined
): Promise<MemoryFigures> {
  const figures: MemoryFigures = {
    locks: 0,
    foundBefore: each(() => Number.POSITIVE_INFINITY),
    hits: each(() => 0),
    readable: [],
    clipboardLeft: 0
  }
  await ask(app, 'vault.create', { ...newPractice, passphrase })
  await ask(app, 'locking.change', { ...defaultLockSettings, onMinimise: true })
  const key = await databaseKey(app.userData)
  const needles = {
    typed: formsOf(typed),
    stored: formsOf(stored),
    passphrase: formsOf(passphrase),
    key: [key, ...formsOf(key.toString('hex'))]
  }
  for (let round = 0; round < times; round++) {
    if (round > 0) await ask(app, 'vault.unlock', { passphrase })
    await app.page.reload()
    await lockButton(app).waitFor()
    await useRecords(app)
    await typeEverywhere(app)
    const unlocked = app.pids()
    const before = hitsIn(unlocked, needles)
    await triggers[round % triggers.length]?.(app)
    await app.untilLockedAndRestarted(unlocked)
    await app.page.locator('input').first().waitFor()
    const after = hitsIn(app.pids(), needles)

    figures.locks += 1
    figures.foundBefore = each((name) => Math.min(figures.foundBefore[name], before[name]))
    figures.hits = each((name) => figures.hits[name] + after[name])
    figures.readable.push(...readableFiles(app, Object.values(needles).flat()))
    if ((await app.electron.evaluate(({ clipboard }) => clipboard.readText())) !== '')
      figures.clipboardLeft += 1
    tell(figures)
  }
  return figures
}

const lockButton = (app: App) => app.page.locator('[aria-keyshortcuts="Control+L"]')

async function emitPower(app: App, name: 'lock-screen' | 'suspend'): Promise<void> {
  await app.electron.evaluate(
    ({ powerMonitor }, event) => void setTimeout(() => powerMonitor.emit(event), 50),
    name
  )
}

function each(hits: (name: (typeof names)[number]) => number): Hits {
  return { typed: hits('typed'), stored: hits('stored'), passphrase: hits('passphrase'), key: hits('key') }
}

/** Hits of each needle in every process of the app together. */
function hitsIn(pids: readonly number[], needles: Needles): Hits {
  const scans = pids.map((pid) => scanMemory(pid, needles))
  return each((name) => scans.reduce((sum, found) => sum + (found[name] ?? 0), 0))
}

/** The key of the database, which the app never shows: unsealed from its slot, as the vault does. */
async function databaseKey(userData: string): Promise<Buffer> {
  for (const slot of await readSlots(join(userData, 'practice', 'practice.keys'))) {
    const key = await openSlot(slot, passphrase)
    if (key) return key
  }
  throw new Error('no slot opens')
}

/** Types into every kind of field, with real keys. */
async function typeEverywhere(app: App): Promise<void> {
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
}

async function ask<N extends OperationName>(app: App, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = (await askVault(app, name, input)) as { ok: boolean; value: OutputOf<N> }
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer.value
}

/** Stores the marker in records of each kind, finds it, prints it to a PDF, and puts it on the clipboard. */
async function useRecords(app: App): Promise<void> {
  const coachee = await ask(app, 'people.add', {
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
  const trajectory = await ask(app, 'trajectories.add', {
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
  await ask(app, 'trajectories.moveToPhase', { id: trajectory.id, phase: 'running' })
  const started = { trajectoryId: trajectory.id, language: 'nl' } as const
  const { id: noteId } = await ask(app, 'notes.start', {
    ...started,
    template: 'free',
    heldAt: '2026-03-02T14:00:00+01:00'
  })
  const note = await ask(app, 'notes.get', { id: noteId })
  await ask(app, 'notes.save', { id: noteId, note: { ...note, reflection: stored } })
  const { id: reportId } = await ask(app, 'reports.start', {
    ...started,
    template: 'progress',
    title: stored
  })
  const report = await ask(app, 'reports.get', { id: reportId })
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: [{ type: 'text' as const, text: stored }]
  }))
  await ask(app, 'reports.save', { id: reportId, report: { title: stored, sections } })
  const { pages } = await ask(app, 'reports.preview', { id: reportId })
  if (pages === 0) throw new Error('the preview has no page')
  await ask(app, 'search.find', { words: stored })
  await ask(app, 'people.coachees', {})
  await ask(app, 'people.dossier', { id: coachee.id })
  await app.page.evaluate((text) => window.dossier.desktop('copySecret', { text }), stored)
}
