import type { Page } from 'playwright-core'
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract'
import type { App } from './app'
import { askVault } from './bridge'

/** The poll interval for conditions without an event. */
const POLL_INTERVAL_MS = 25

const LIMIT_MS = 10_000

/** Polls until `holds`; throws with a description of what was waited for after `limitMs`. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limitMs = LIMIT_MS
): Promise<void> {
  const end = Date.now() + limitMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${String(limitMs)} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS))
  }
}

/** Returns what `work` resolves to; after `limitMs` calls `tooLate`, which may throw. */
export async function within<T>(limitMs: number, work: Promise<T>, tooLate: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => {
      Promise.resolve().then(tooLate).catch(refuse)
    }, limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** A page counts as still after this time without a change: every delay after which a screen draws more is shorter. */
const QUIET_MS = 250

/** Waits until nothing on the page is loading, moving or changing. */
export async function untilStill(page: Page, limitMs = LIMIT_MS): Promise<void> {
  await page.evaluate(
    ({ quietMs, limit }) =>
      new Promise<void>((resolve, reject) => {
        let quiet: ReturnType<typeof setTimeout> | undefined
        const isMoving = (): boolean =>
          document.querySelector('[aria-busy="true"]') !== null ||
          document
            .getAnimations()
            .some(
              ({ playState, effect }) =>
                playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime)
            )
        const look = (): void => {
          if (isMoving()) lookAgain()
          else end(resolve)
        }
        const lookAgain = (): void => {
          clearTimeout(quiet)
          quiet = setTimeout(look, quietMs)
        }
        const tooLate = setTimeout(() => {
          end(() => {
            reject(new Error('The page does not come to rest.'))
          })
        }, limit)
        const changes = new MutationObserver(lookAgain)
        const end = (done: () => void): void => {
          clearTimeout(quiet)
          clearTimeout(tooLate)
          changes.disconnect()
          done()
        }
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        lookAgain()
      }),
    { quietMs: QUIET_MS, limit: limitMs }
  )
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

async function ask<N extends OperationName>(app: App, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = (await askVault(app, name, input)) as { ok: boolean; value: OutputOf<N> }
  if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`)
  return answer.value
}

/** Waits until the vault accepts another passphrase after a wrong one. */
export const untilNextAttempt = (app: App): Promise<void> =>
  until('the vault takes a passphrase', async () => (await ask(app, 'vault.state', {})).waitMs === 0)

/** Waits until the search index, which follows about a second after typing, has these words. */
export const untilIndexed = (app: App, words: string): Promise<void> =>
  until(
    `"${words}" is found`,
    async () => (await ask(app, 'search.find', { words, limit: 1 })).hits.length > 0
  )

/** Waits until the vault has these texts in the note or report of the page. */
export function untilKept(app: App, texts: readonly string[]): Promise<void> {
  const [, kind, id = ''] = /#\/(note|report)s\/([^/?]+)/.exec(app.page.url()) ?? []
  return until(`the ${kind ?? 'record'} has what was typed`, async () => {
    const record = await ask(app, kind === 'note' ? 'notes.get' : 'reports.get', { id })
    const kept = JSON.stringify(record)
    return texts.every((text) => kept.includes(JSON.stringify(text).slice(1, -1)))
  })
}

/** The screens with unsaved forms, according to the vault. */
export const keptDrafts = async (app: App): Promise<string[]> =>
  (await ask(app, 'drafts.list', {})).drafts.map(({ place }) => place)

/**
 * Emits an event of the system. The app may exit before it can answer, so the caller waits for what the app does next.
 */
export const systemSays = (
  app: App,
  event: 'lock-screen' | 'suspend' | 'user-did-resign-active'
): Promise<void> =>
  app.electron
    .evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event)
    .catch(() => undefined)
