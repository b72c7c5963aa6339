import { Textarea, TextInput } from '@mantine/core'
import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useField, type FieldProps } from './field'

interface TextFieldProps<Typed extends FieldValues, Checked> extends FieldProps<Typed, Checked> {
  type?: HTMLInputTypeAttribute
  autoFocus?: boolean
  placeholder?: string
}

/** One line of text. */
export function TextField<Typed extends FieldValues, Checked>(
  props: TextFieldProps<Typed, Checked>
): ReactNode {
  const { label, help, required, type, autoFocus, placeholder } = props
  const { field, error } = useField(props)
  return (
    <TextInput
      {...field}
      value={field.value ?? ''}
      label={label}
      description={help}
      error={error}
      required={required ?? false}
      {...(type !== undefined && { type })}
      {...(autoFocus === true && { 'data-autofocus': true, autoFocus })}
      {...(placeholder !== undefined && { placeholder })}
      autoComplete="off"
    />
  )
}

interface TextAreaProps<Typed extends FieldValues, Checked> extends FieldProps<Typed, Checked> {
  /** The initial number of lines; it grows with the text. */
  rows?: number
}

/** Text of several lines. */
export function TextArea<Typed extends FieldValues, Checked>(
  props: TextAreaProps<Typed, Checked>
): ReactNode {
  const { label, help, required, rows = 3 } = props
  const { field, error } = useField(props)
  return (
    <Textarea
      {...field}
      value={field.value ?? ''}
      label={label}
      description={help}
      error={error}
      required={required ?? false}
      autosize
      minRows={rows}
    />
  )
}
