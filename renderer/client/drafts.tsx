import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { FormDraftsContext, type FormDrafts } from './form-memory'
import { withDraft } from './with-draft'
import { onSignal } from './signals'
import { call } from './vault'
import type { DraftQueue } from './draft-queue'

interface DraftKeeperProps {
  /** The address of the screen: its forms are told apart from those of other screens. */
  place: string
  title: string
  waiting: DraftQueue
  children: ReactNode
}

/**
 * Keeps what stands unsaved in the forms of a screen in the vault, and gives it back to them. One mechanism for every
 * form: those of `useDossierForm` take part without a word. The screen opens when its drafts are at hand.
 */
export function DraftKeeper({ place, title, waiting, children }: DraftKeeperProps): ReactNode {
  const [found, setFound] = useState<Map<string, unknown> | null>(null)
  const titleNow = useRef(title)
  useEffect(() => {
    titleNow.current = title
  }, [title])

  useEffect(() => {
    let here = true
    const show = (drafts: readonly { form: string; content: string }[]): void => {
      const kept = drafts.map(({ form, content }): [string, unknown] => [form, JSON.parse(content)])
      // What the vault would not take yet is newer than what it has.
      if (here) setFound(new Map([...kept, ...waiting.at(place)]))
    }
    call('drafts.at', { place }).then(
      ({ drafts }) => {
        show(drafts)
      },
      () => {
        show([])
      }
    )
    return () => {
      here = false
    }
  }, [place, waiting])

  useEffect(() => {
    const stop = onSignal('save', waiting.sendAll)
    return () => {
      stop()
      waiting.sendAll()
    }
  }, [waiting])

  const drafts = useMemo((): FormDrafts => {
    const keep = (form: string, values: unknown, titleThen: () => string): void => {
      found?.set(keyOf(place, form), values)
      waiting.keep(keyOf(place, form), { place, title: titleThen, values })
    }
    return {
      recall: (form) => found?.get(keyOf(place, form)) ?? null,
      names: () =>
        [...(found ?? new Map<string, unknown>()).keys()].map((key) => key.slice(place.length + 1)),
      keep: (form, values) => {
        keep(form, values, () => titleNow.current)
      },
      saveUiState: (form, values) => {
        keep(form, values, () => '')
      },
      forget: (form) => {
        found?.delete(keyOf(place, form))
        waiting.forget(keyOf(place, form))
      },
      withDraft: (form, send) => {
        // First what was typed last: coming after the write, it would be a draft of what is on record.
        waiting.send(keyOf(place, form))
        return withDraft(keyOf(place, form), send)
      }
    }
  }, [found, place, waiting])
  if (found === null) return null
  return <FormDraftsContext value={drafts}>{children}</FormDraftsContext>
}

function keyOf(place: string, form: string): string {
  return `${place} ${form}`.slice(0, 1000)
}
