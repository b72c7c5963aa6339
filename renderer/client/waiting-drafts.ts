import type { Failure } from '../../shared/errors'
import { call } from './vault'
import { failureOf } from './vault-failure'

/** A draft is in the vault within a second of the key that changed it. */
const pauseMs = 400
const atMostMs = 900
/** What the vault did not take is offered again, ever more seldom. */
const firstRetryMs = 2000
const longestRetryMs = 60_000

const longestTitle = 300

/** Something to keep, and the screen that it stands on. */
export interface ToKeep {
  place: string
  /** Asked when it is sent: a page tells its title after its forms. Empty for what nobody has to finish. */
  title: () => string
  values: unknown
}

/** Something that the vault did not take, and the screen where it is to be put right. */
export interface Unkept {
  why: Failure
  place: string
}

interface Waiting extends ToKeep {
  since: number
  timer: ReturnType<typeof setTimeout> | undefined
  /** Sent, and not answered yet. */
  asked: boolean
  /** Why the vault did not take it. */
  failure: Failure | null
  refusals: number
}

/**
 * Drafts on their way to the vault: sent when typing pauses, and at the latest after most of a second. Each one waits
 * here until the vault has said that it is kept, whatever screen is shown meanwhile.
 */
export class WaitingDrafts {
  private readonly waiting = new Map<string, Waiting>()

  /** `tellUnkept` hears of what is not kept, and null once everything is. */
  constructor(private readonly tellUnkept: (unkept: Unkept | null) => void) {}

  keep(form: string, draft: ToKeep): void {
    const before = this.waiting.get(form)
    clearTimeout(before?.timer)
    const since = before && !before.asked ? before.since : performance.now()
    const wait = Math.max(0, Math.min(pauseMs, since + atMostMs - performance.now()))
    this.waiting.set(form, {
      ...draft,
      since,
      timer: this.sendAfter(wait, form),
      asked: false,
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

  /** What of this screen the vault does not have yet. */
  at(place: string): ReadonlyMap<string, unknown> {
    const here = [...this.waiting].filter(([, draft]) => draft.place === place)
    return new Map(here.map(([form, { values }]) => [form, values]))
  }

  readonly keepAll = (): void => {
    for (const form of [...this.waiting.keys()]) this.send(form)
  }

  send(form: string): void {
    const draft = this.waiting.get(form)
    if (!draft || draft.asked) return
    clearTimeout(draft.timer)
    draft.asked = true
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
        draft.asked = false
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
    this.tellUnkept(refused?.failure ? { why: refused.failure, place: refused.place } : null)
  }
}
