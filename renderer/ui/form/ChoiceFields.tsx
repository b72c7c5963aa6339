import { Checkbox, NativeSelect, NumberInput, Select, Switch } from '@mantine/core'
import type { ChangeEvent, ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useWords } from '../../i18n/words'
import { useField, type FieldProps } from './field'

export interface Choice {
  value: string
  label: string
}

interface SelectFieldProps<Typed extends FieldValues, Checked> extends FieldProps<Typed, Checked> {
  choices: readonly Choice[]
  /** The label of "none", which sets the field to null. Without it a choice is required. */
  none?: string
  /** For long lists: typing filters them. */
  searchable?: boolean
}

/** A choice of one of several. */
export function SelectField<Typed extends FieldValues, Checked>(
  props: SelectFieldProps<Typed, Checked>
): ReactNode {
  const { label, help, required, choices, none, searchable = false } = props
  const { t } = useWords()
  const { field, error } = useField(props)
  const value = (field.value ?? null) as string | null
  if (searchable) {
    return (
      <Select
        {...field}
        value={value}
        data={[...choices]}
        searchable
        clearable={none !== undefined}
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        placeholder={none ?? t('common.choose')}
        label={label}
        description={help}
        error={error}
        required={required ?? false}
      />
    )
  }
  const empty = none ?? (value === null || value === '' ? t('common.choose') : null)
  return (
    <NativeSelect
      {...field}
      value={value ?? ''}
      onChange={(event) => {
        field.onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)
      }}
      data={[...(empty === null ? [] : [{ value: '', label: empty }]), ...choices]}
      label={label}
      description={help}
      error={error}
      required={required ?? false}
    />
  )
}

/** The props of a control that is on or off. */
function useYesOrNo<Typed extends FieldValues, Checked>(props: FieldProps<Typed, Checked>) {
  const { field, error } = useField(props)
  const control = {
    name: field.name,
    ref: field.ref,
    onBlur: field.onBlur,
    checked: field.value === true,
    onChange: (event: ChangeEvent<HTMLInputElement>): void => {
      field.onChange(event.currentTarget.checked)
    }
  }
  return { control, error }
}

/** A switch, which takes effect at once. */
export function SwitchField<Typed extends FieldValues, Checked>(
  props: FieldProps<Typed, Checked>
): ReactNode {
  const { label, help } = props
  const { control, error } = useYesOrNo(props)
  return <Switch {...control} label={label} description={help} error={error} />
}

/** A check box. */
export function CheckboxField<Typed extends FieldValues, Checked>(
  props: FieldProps<Typed, Checked>
): ReactNode {
  const { control } = useYesOrNo(props)
  return <Checkbox {...control} label={props.label} />
}

interface NumberFieldProps<Typed extends FieldValues, Checked> extends FieldProps<Typed, Checked> {
  min?: number
  max?: number
  step?: number
  /** Shown after the number: "min". */
  unit?: string
}

/** A number; an empty field is null. */
export function NumberField<Typed extends FieldValues, Checked>(
  props: NumberFieldProps<Typed, Checked>
): ReactNode {
  const { label, help, required, min, max, step, unit } = props
  const { language } = useWords()
  const { field, error } = useField(props)
  return (
    <NumberInput
      {...field}
      value={field.value ?? ''}
      onChange={(value) => {
        field.onChange(typeof value === 'number' ? value : null)
      }}
      label={label}
      description={help}
      error={error}
      required={required ?? false}
      decimalSeparator={language === 'en' ? '.' : ','}
      clampBehavior="none"
      {...(min !== undefined && { min })}
      {...(max !== undefined && { max })}
      {...(step !== undefined && { step })}
      {...(unit !== undefined && { suffix: ` ${unit}` })}
    />
  )
}
