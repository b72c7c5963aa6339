import type { Page } from 'playwright-core'
import { App } from '../e2e/support/app'
import { askVault, newPractice } from '../e2e/support/bridge'
import {
  addCoachee,
  addTrajectory,
  startNote,
  startTrajectory,
  untilHeading
} from '../e2e/support/steps-dossier'
import { catalogues, type Stage } from '../e2e/support/words'
import { readableFiles } from './readable-files'

export interface LockFigures {
  locks: number
  /** The longest period of typing that was lost by a lock, ms. */
  longestLossMs: number
  /** How often the caret was not after the last saved word. */
  caretElsewhere: number
  /** Files that contain typed text in readable form. */
  readable: string[]
}

const longestTypingMs = 4000

/** Long enough not to occur in encrypted bytes by chance, as three letters do once in sixteen megabytes. */
const markerOf = (round: number): string => `kievit${String(round)}w`
const words = catalogues.nl

/**
 * Types a note without pause and locks the vault at a random moment, then unlocks and checks what was saved. The marker
 * words are new each time, so that earlier saves do not count.
 */
export async function lockWhileTyping(
  times: number,
  tell: (figures: LockFigures) => void = () => undefined
): Promise<LockFigures> {
  const figures: LockFigures = { locks: 0, longestLossMs: 0, caretElsewhere: 0, readable: [] }
  const app = await App.launch()
  try {
    await openNote({ app, words })
    while (figures.locks < times) {
      await typeAndLock(app, figures)
      tell(figures)
    }
    return figures
  } finally {
    await app.end()
  }
}

async function openNote(stage: Stage): Promise<void> {
  const { app } = stage
  await askVault(app, 'vault.create', newPractice)
  await app.page.reload()
  await untilHeading(stage, words.today.title)
  await addCoachee(stage, { givenName: 'Joris', familyName: 'Claes' })
  await addTrajectory(stage, { assignment: 'Kiezen tussen twee functies' })
  await startTrajectory(stage)
  await startNote(stage, 'free')
}

async function typeAndLock(app: App, figures: LockFigures): Promise<void> {
  const round = figures.locks + 1
  const before = app.pids()
  const start = (await textOf(app.page)).length
  const typedAt: number[] = []
  const lockAfterMs = Math.random() * longestTypingMs
  const locked = app.electron
    .evaluate(({ powerMonitor }, ms) => {
      setTimeout(() => powerMonitor.emit('lock-screen'), ms)
    }, lockAfterMs)
    .then(() => new Promise((resolve) => setTimeout(resolve, lockAfterMs)))
  const lockedAt = Date.now() + lockAfterMs
  for (let number = 0; Date.now() < lockedAt; number++) {
    const word = `${markerOf(round)}${String(number)} `
    try {
      await app.page.keyboard.type(word)
    } catch {
      break
    }
    for (let letter = 0; letter < word.length; letter++) typedAt.push(Date.now())
  }
  await locked
  await app.untilLockedAndRestarted(before)
  figures.readable.push(
    ...readableFiles(app, [Buffer.from(markerOf(round)), Buffer.from(markerOf(round), 'utf16le')])
  )

  await app.page.getByLabel(words.locking.passphrase, { exact: true }).fill(newPractice.passphrase)
  await app.page.keyboard.press('Enter')
  await untilHeading({ app, words }, words.notes.templates.free)
  const kept = (await textOf(app.page)).length - start
  // Keys after the trigger went to a screen that was already gone.
  const due = typedAt.filter((at) => at <= lockedAt)
  const firstLost = due[kept]
  const lossMs = firstLost === undefined ? 0 : lockedAt - firstLost
  figures.locks = round
  figures.longestLossMs = Math.max(figures.longestLossMs, Math.round(lossMs))
  if (!(await caretIsAtEnd(app.page))) figures.caretElsewhere += 1
}

function textOf(page: Page): Promise<string> {
  return page
    .getByRole('region', { name: words.notes.headings.text, exact: true })
    .getByRole('textbox')
    .inputValue()
}

/** The caret is restored a moment after the screen; it may be up to a word behind, at its last saved place. */
async function caretIsAtEnd(page: Page): Promise<boolean> {
  const longestWord = 16
  for (let attempt = 0; attempt < 40; attempt++) {
    const behind = await page.evaluate(() => {
      const active = document.activeElement
      return active instanceof HTMLTextAreaElement
        ? active.value.length - active.selectionEnd
        : Number.POSITIVE_INFINITY
    })
    if (behind <= longestWord) return true
    await page.waitForTimeout(50)
  }
  return false
}
