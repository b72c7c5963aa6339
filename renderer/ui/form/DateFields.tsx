import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { DayInput } from './DayInput'
import { useField, type FieldProps } from './field'
import style from './Form.module.css'
import { dayOf, momentOf, timeOf } from './wall-clock'

/** A day; an empty field is null. */
export function DateField<Typed extends FieldValues, Checked>(props: FieldProps<Typed, Checked>): ReactNode {
  const { label, help, required = false } = props
  const { field, error } = useField(props)
  return (
    <DayInput
      ref={field.ref}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      label={label}
      help={help}
      error={error}
      required={required}
      disabled={field.disabled ?? false}
    />
  )
}

interface MomentFieldProps<Typed extends FieldValues, Checked> extends FieldProps<Typed, Checked> {
  hourLabel: string
}

/** A day and a time in the time zone of this PC. */
export function MomentField<Typed extends FieldValues, Checked>(
  props: MomentFieldProps<Typed, Checked>
): ReactNode {
  const { label, hourLabel, help, required = false } = props
  const { field, error } = useField(props)
  const moment: string = field.value ?? ''
  // The text while it is typed. When the field is left it shows the value of the form, which a draft may have filled
  // in.
  const [typing, setTyping] = useState<string | null>(null)

  return (
    <div className={style['moment']}>
      <DayInput
        ref={field.ref}
        value={dayOf(moment)}
        onChange={(day) => {
          field.onChange(momentOf(day ?? '', timeOf(moment)))
        }}
        onBlur={field.onBlur}
        label={label}
        help={help}
        error={error}
        required={required}
      />
      <TextInput
        className={style['hour']}
        label={hourLabel}
        required={required}
        value={typing ?? timeOf(moment)}
        autoComplete="off"
        inputMode="numeric"
        onChange={(event) => {
          setTyping(event.currentTarget.value)
          field.onChange(momentOf(dayOf(moment), event.currentTarget.value))
        }}
        onBlur={() => {
          setTyping(null)
          field.onBlur()
        }}
      />
    </div>
  )
}
