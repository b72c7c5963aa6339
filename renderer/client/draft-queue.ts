import type { Failure } from '../../shared/errors'
import { call } from './vault'
import { failureOf } from './vault-failure'

/** A draft reaches the vault within a second of the key that changed it. */
const pauseMs = 400
const atMostMs = 900
/** A draft that the vault refused is sent again, with exponential back-off. */
const firstRetryMs = 2000
const longestRetryMs = 60_000

const longestTitle = 300

/** What was typed in a form, and the screen that the form is on. */
export interface DraftToSave {
  place: string
  /**
   * Called when the draft is sent, because a page knows its title later than its forms. Empty for what nobody has to
   * finish.
   */
  title: () => string
  values: unknown
}

/** A draft that the vault refused, and the screen where it can be corrected. */
export interface UnsavedDraft {
  failure: Failure
  place: string
}

interface Waiting extends DraftToSave {
  since: number
  timer: ReturnType<typeof setTimeout> | undefined
  /** Sent, and not yet answered. */
  sent: boolean
  /** Why the vault refused it. */
  failure: Failure | null
  refusals: number
}

/**
 * Sends drafts to the vault, debounced to at most 0.9 s. A draft stays in the queue until the vault has confirmed it,
 * also when another screen is shown.
 */
export class DraftQueue {
  private readonly waiting = new Map<string, Waiting>()

  /** `onUnsaved` gets the first refused draft, and null when none is left. */
  constructor(private readonly onUnsaved: (unsaved: UnsavedDraft | null) => void) {}

  keep(form: string, draft: DraftToSave): void {
    const before = this.waiting.get(form)
    clearTimeout(before?.timer)
    const since = before && !before.sent ? before.since : performance.now()
    const wait = Math.max(0, Math.min(pauseMs, since + atMostMs - performance.now()))
    this.waiting.set(form, {
      ...draft,
      since,
      timer: this.sendAfter(wait, form),
      sent: false,
      failure: before?.failure ?? null,
      refusals: before?.refusals ?? 0
    })
  }

  discard(form: string): void {
    clearTimeout(this.waiting.get(form)?.timer)
    this.waiting.delete(form)
    this.notify()
    call('drafts.discard', { form }).catch(() => undefined)
  }

  /** Drafts of this screen that the vault does not have yet. */
  at(place: string): ReadonlyMap<string, unknown> {
    const here = [...this.waiting].filter(([, draft]) => draft.place === place)
    return new Map(here.map(([form, { values }]) => [form, values]))
  }

  readonly sendAll = (): void => {
    for (const form of [...this.waiting.keys()]) this.send(form)
  }

  send(form: string): void {
    const draft = this.waiting.get(form)
    if (!draft || draft.sent) return
    clearTimeout(draft.timer)
    draft.sent = true
    const title = draft.title().slice(0, longestTitle)
    const content = JSON.stringify(draft.values)
    call('drafts.keep', { form, place: draft.place, title, content }).then(
      () => {
        // A newer draft may have replaced it in the meantime.
        if (this.waiting.get(form) === draft) this.waiting.delete(form)
        this.notify()
      },
      (error: unknown) => {
        if (this.waiting.get(form) !== draft) return
        draft.sent = false
        draft.failure = failureOf(error)
        const pause = Math.min(firstRetryMs * 2 ** draft.refusals, longestRetryMs)
        draft.refusals += 1
        draft.timer = this.sendAfter(pause, form)
        this.notify()
      }
    )
  }

  private sendAfter(ms: number, form: string): Waiting['timer'] {
    return setTimeout(() => {
      this.send(form)
    }, ms)
  }

  private notify(): void {
    const refused = [...this.waiting.values()].find(({ failure }) => failure !== null)
    this.onUnsaved(refused?.failure ? { failure: refused.failure, place: refused.place } : null)
  }
}
