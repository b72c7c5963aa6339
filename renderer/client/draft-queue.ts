import type { Failure } from '../../shared/errors'
import { call } from './vault'
import { failureOf } from './vault-failure'

/** A draft is in the vault within a second of the key that changed it. */
const pauseMs = 400
const atMostMs = 900
/** A draft that the vault refused is sent again, after an ever longer pause. */
const firstRetryMs = 2000
const longestRetryMs = 60_000

const longestTitle = 300

/** What was typed in a form, and the screen that the form is on. */
export interface DraftToSave {
  place: string
  /** Read when the draft is sent: a page knows its title after its forms. Empty for what nobody has to finish. */
  title: () => string
  values: unknown
}

/** A draft that the vault refused, and the screen where it can be put right. */
export interface UnsavedDraft {
  why: Failure
  place: string
}

interface Waiting extends DraftToSave {
  since: number
  timer: ReturnType<typeof setTimeout> | undefined
  /** Sent, and not answered yet. */
  sent: boolean
  /** Why the vault refused it. */
  failure: Failure | null
  refusals: number
}

/**
 * Drafts on their way to the vault: debounced, and sent at the latest after most of a second. A draft stays in the
 * queue until the vault has confirmed it, whatever screen is shown meanwhile.
 */
export class DraftQueue {
  private readonly waiting = new Map<string, Waiting>()

  /** `onUnsaved` gets the first draft that was refused, and null once all are saved. */
  constructor(private readonly onUnsaved: (unkept: UnsavedDraft | null) => void) {}

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

  forget(form: string): void {
    clearTimeout(this.waiting.get(form)?.timer)
    this.waiting.delete(form)
    this.tell()
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
        // Typing may have gone on meanwhile: then another one waits in its place.
        if (this.waiting.get(form) === draft) this.waiting.delete(form)
        this.tell()
      },
      (error: unknown) => {
        if (this.waiting.get(form) !== draft) return
        draft.sent = false
        draft.failure = failureOf(error)
        const pause = Math.min(firstRetryMs * 2 ** draft.refusals, longestRetryMs)
        draft.refusals += 1
        draft.timer = this.sendAfter(pause, form)
        this.tell()
      }
    )
  }

  private sendAfter(ms: number, form: string): Waiting['timer'] {
    return setTimeout(() => {
      this.send(form)
    }, ms)
  }

  private tell(): void {
    const refused = [...this.waiting.values()].find(({ failure }) => failure !== null)
    this.onUnsaved(refused?.failure ? { why: refused.failure, place: refused.place } : null)
  }
}
