import type { ReactNode } from 'react'
import { useController, type FieldPath, type FieldValues, type UseControllerReturn } from 'react-hook-form'
import { useFieldWords } from './use-field-words'
import type { DossierForm } from './use-dossier-form'

/** The props that every field takes. */
export interface FieldProps<Typed extends FieldValues, Checked> {
  form: DossierForm<Typed, Checked>
  name: FieldPath<Typed>
  label: string
  /** One line under the label: what is meant, or why it is asked. */
  help?: ReactNode
  required?: boolean
  disabled?: boolean
}

interface BoundField<Typed extends FieldValues> {
  field: UseControllerReturn<Typed>['field']
  /** The sentence for the problem, or undefined. */
  error: string | undefined
}

/** Binds a control to its field, so that typing redraws only that control. */
export function useField<Typed extends FieldValues, Checked>({
  form,
  name,
  disabled
}: Pick<FieldProps<Typed, Checked>, 'form' | 'name' | 'disabled'>): BoundField<Typed> {
  const words = useFieldWords()
  const { field, fieldState } = useController({
    control: form.control,
    name,
    ...(disabled === true && { disabled })
  })
  return { field, error: words(fieldState.error?.message) }
}
