import { zodResolver } from '@hookform/resolvers/zod'
import { useContext, useEffect, useRef, useState } from 'react'
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { FormDraftsContext, FormMemoryContext } from '../../client/form-memory'

/** What is typed (`Typed`) and what the schema makes of it (`Checked`): trimmed, normalised, complete. */
export interface DossierForm<Typed extends FieldValues, Checked> extends UseFormReturn<
  Typed,
  unknown,
  Checked
> {
  /** Discards the draft: the user gave the form up. */
  discard: () => void
  /** These values are on record now. What was typed while they were being saved stays, as a draft. */
  markSaved: (saved: Typed) => void
  /** The write that `send` asks for discards the draft of this form in its own transaction. */
  withDraft: <T>(send: () => T) => T
  /** The form opened with a draft: typed before, never saved. */
  fromDraft: boolean
}

interface Options {
  /** Tells two forms with the same fields on one page apart. */
  name?: string
}

/** A form on a schema of the contract: the same checks in the screen and in the vault. Show it with `<Form>`. */
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
  // Asked here and not of the library, whose own mark of a change is one rendering behind.
  const onRecord = useRef(defaults)
  const hasDraft = useRef(draft !== null)
  const form = useForm<Typed, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: defaults as DefaultValues<Typed>,
    mode: 'onTouched'
  })

  useEffect(() => {
    // Put in as typed text, so that the form still counts as changed.
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
      // In this order: resetting changes the form once more, and what is saved is no draft.
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
