import { zodResolver } from '@hookform/resolvers/zod'
import { useContext, useEffect, useRef, useState } from 'react'
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { FormDraftsContext, FormMemoryContext } from '../../client/form-memory'

/** A form. `Typed` are the values as typed, `Checked` as the schema returns them: trimmed, normalised, complete. */
export interface DossierForm<Typed extends FieldValues, Checked> extends UseFormReturn<
  Typed,
  unknown,
  Checked
> {
  /** Discards the draft, because the user cancelled. */
  discard: () => void
  /** Tells the form that these values were saved. What was typed meanwhile stays, as a draft. */
  markSaved: (saved: Typed) => void
  /** The first write that `send` starts discards the draft of this form in its own transaction. */
  withDraft: <T>(send: () => T) => T
  /** The form opened with a draft: typed earlier, never saved. */
  fromDraft: boolean
}

interface Options {
  /** Distinguishes two forms with the same fields on one page. */
  name?: string
}

/** A form with a schema of the contract, so that the screen and the vault check the same. Show it with `<Form>`. */
export function useDossierForm<Typed extends FieldValues, Checked>(
  schema: z.ZodType<Checked, Typed>,
  defaults: Typed,
  { name = '' }: Options = {}
): DossierForm<Typed, Checked> {
  const memory = useContext(FormMemoryContext)
  const drafts = useContext(FormDraftsContext)
  const [key] = useState(() => `${name} ${Object.keys(defaults).join(' ')}`)
  const [draft] = useState(() => drafts.recall(key) as Typed | null)
  const [recalled] = useState(() => (memory.recall(key) as Typed | null) ?? draft)
  const [forgotten, setForgotten] = useState(false)
  // Compared here, because the library's own `isDirty` is one render behind.
  const onRecord = useRef(defaults)
  const hasDraft = useRef(draft !== null)
  const form = useForm<Typed, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: defaults as DefaultValues<Typed>,
    mode: 'onTouched'
  })

  useEffect(() => {
    // Set as typed values, so that the form still counts as changed.
    if (recalled !== null) form.reset(recalled, { keepDefaultValues: true })
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        memory.keep(key, values)
        const changed = !sameValues(values, onRecord.current)
        if (changed) drafts.keep(key, values)
        else if (hasDraft.current) drafts.discard(key)
        hasDraft.current = changed
      }
    })
  }, [drafts, form, key, memory, recalled])

  const discard = (): void => {
    memory.discard(key)
    drafts.discard(key)
    hasDraft.current = false
    setForgotten(true)
  }
  return {
    ...form,
    discard,
    markSaved: (saved) => {
      onRecord.current = saved
      if (!sameValues(form.getValues(), saved)) {
        form.reset(saved, { keepValues: true })
        return
      }
      // Order matters: resetting changes the form once more, and what was saved is no draft.
      form.reset(saved)
      discard()
    },
    withDraft: (send) => drafts.withDraft(key, send),
    fromDraft: draft !== null && !forgotten
  }
}

function sameValues(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
