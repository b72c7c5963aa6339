import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { FormDraftsContext, type FormDrafts } from './form-memory'
import { withDraft } from './with-draft'
import { onSignal } from './signals'
import { call } from './vault'
import type { DraftQueue } from './draft-queue'

interface DraftProviderProps {
  /** The address of the screen, part of the key of its drafts. */
  place: string
  title: string
  queue: DraftQueue
  children: ReactNode
}

/**
 * Saves the unsaved content of the forms of a screen in the vault, and restores it. `useDossierForm` uses it without
 * further code. The screen is shown once its drafts have been read.
 */
export function DraftProvider({ place, title, queue, children }: DraftProviderProps): ReactNode {
  const [draftValues, setDraftValues] = useState<Map<string, unknown> | null>(null)
  const latestTitle = useRef(title)
  useEffect(() => {
    latestTitle.current = title
  }, [title])

  useEffect(() => {
    let isMounted = true
    const show = (drafts: readonly { form: string; content: string }[]): void => {
      const kept = drafts.map(({ form, content }): [string, unknown] => [form, JSON.parse(content)])
      // A draft in the queue is newer than the one that the vault has.
      if (isMounted) setDraftValues(new Map([...kept, ...queue.at(place)]))
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
      isMounted = false
    }
  }, [place, queue])

  useEffect(() => {
    const stop = onSignal('save', queue.sendAll)
    return () => {
      stop()
      queue.sendAll()
    }
  }, [queue])

  const drafts = useMemo((): FormDrafts => {
    const keep = (form: string, values: unknown, readTitle: () => string): void => {
      draftValues?.set(keyOf(place, form), values)
      queue.keep(keyOf(place, form), { place, title: readTitle, values })
    }
    return {
      recall: (form) => draftValues?.get(keyOf(place, form)) ?? null,
      names: () =>
        [...(draftValues ?? new Map<string, unknown>()).keys()].map((key) => key.slice(place.length + 1)),
      keep: (form, values) => {
        keep(form, values, () => latestTitle.current)
      },
      saveUiState: (form, values) => {
        keep(form, values, () => '')
      },
      discard: (form) => {
        draftValues?.delete(keyOf(place, form))
        queue.discard(keyOf(place, form))
      },
      withDraft: (form, send) => {
        // Send what was typed last first: after the write it would become a draft of what is already saved.
        queue.send(keyOf(place, form))
        return withDraft(keyOf(place, form), send)
      }
    }
  }, [draftValues, place, queue])
  if (draftValues === null) return null
  return <FormDraftsContext value={drafts}>{children}</FormDraftsContext>
}

function keyOf(place: string, form: string): string {
  return `${place} ${form}`.slice(0, 1000)
}
