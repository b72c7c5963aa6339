import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { FormDraftsContext, type FormMemory } from '../ui/form/form-memory'
import { onSignal } from './signals'
import { call } from './vault'

/** A draft is in the vault within a second of the key that changed it. */
const pauseMs = 400
const atMostMs = 900

interface DraftKeeperProps {
  /** The address of the screen: its forms are told apart from those of other screens. */
  place: string
  title: string
  children: ReactNode
}

/**
 * Keeps what stands unsaved in the forms of a screen in the vault, and gives it back to them. One mechanism for every
 * form: those of `useDossierForm` take part without a word. The screen opens when its drafts are at hand.
 */
export function DraftKeeper({ place, title, children }: DraftKeeperProps): ReactNode {
  const [found, setFound] = useState<Map<string, unknown> | null>(null)
  const titleNow = useRef(title)
  useEffect(() => {
    titleNow.current = title
  }, [title])

  useEffect(() => {
    let here = true
    call('drafts.at', { place }).then(
      ({ drafts }) => {
        if (here) setFound(new Map(drafts.map(({ form, content }) => [form, JSON.parse(content) as unknown])))
      },
      () => {
        if (here) setFound(new Map())
      }
    )
    return () => {
      here = false
    }
  }, [place])

  const waiting = useMemo(() => new WaitingDrafts(place, () => titleNow.current), [place])
  useEffect(() => {
    const stop = onSignal('save', waiting.keepAll)
    return () => {
      stop()
      waiting.keepAll()
    }
  }, [waiting])

  const drafts = useMemo(
    (): FormMemory => ({
      recall: (form) => found?.get(keyOf(place, form)) ?? null,
      keep: (form, values) => {
        found?.set(keyOf(place, form), values)
        waiting.keep(keyOf(place, form), values)
      },
      forget: (form) => {
        found?.delete(keyOf(place, form))
        waiting.forget(keyOf(place, form))
      }
    }),
    [found, place, waiting]
  )
  if (found === null) return null
  return <FormDraftsContext value={drafts}>{children}</FormDraftsContext>
}

function keyOf(place: string, form: string): string {
  return `${place} ${form}`.slice(0, 1000)
}

/** Drafts on their way to the vault: written when typing pauses, and at the latest after most of a second. */
class WaitingDrafts {
  private readonly waiting = new Map<
    string,
    { values: unknown; since: number; timer: ReturnType<typeof setTimeout> }
  >()

  constructor(
    private readonly place: string,
    private readonly title: () => string
  ) {}

  keep(form: string, values: unknown): void {
    const before = this.waiting.get(form)
    clearTimeout(before?.timer)
    const since = before?.since ?? performance.now()
    const wait = Math.max(0, Math.min(pauseMs, since + atMostMs - performance.now()))
    const timer = setTimeout(() => {
      this.send(form)
    }, wait)
    this.waiting.set(form, { values, since, timer })
  }

  forget(form: string): void {
    clearTimeout(this.waiting.get(form)?.timer)
    this.waiting.delete(form)
    call('drafts.discard', { form }).catch(() => undefined)
  }

  readonly keepAll = (): void => {
    for (const form of [...this.waiting.keys()]) this.send(form)
  }

  private send(form: string): void {
    const draft = this.waiting.get(form)
    if (!draft) return
    clearTimeout(draft.timer)
    this.waiting.delete(form)
    const coacheeId = /^\/coachees\/([0-9a-f-]{36})/.exec(this.place)?.[1] ?? null
    const content = JSON.stringify(draft.values)
    // When the vault cannot take it, saving the form will say so; the words are still on the screen.
    call('drafts.keep', { form, place: this.place, title: this.title(), coacheeId, content }).catch(
      () => undefined
    )
  }
}
