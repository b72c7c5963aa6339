import { zodResolver } from '@hookform/resolvers/zod'
import { useContext, useEffect, useState } from 'react'
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { FormDraftsContext, FormMemoryContext } from './form-memory'

/** What is typed (`Typed`) and what the schema makes of it (`Checked`): trimmed, normalised, complete. */
export interface DossierForm<Typed extends FieldValues, Checked> extends UseFormReturn<
  Typed,
  unknown,
  Checked
> {
  /** Forgets what was kept of it: it is saved, or given up. */
  forget: () => void
  /** It holds what was typed before, and was never saved. */
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
        if (form.formState.isDirty) drafts.keep(key, values)
      }
    })
  }, [drafts, form, key, memory, recalled])

  return {
    ...form,
    forget: () => {
      memory.forget(key)
      drafts.forget(key)
      setForgotten(true)
    },
    fromDraft: draft !== null && !forgotten
  }
}
