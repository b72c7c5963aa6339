import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState, type ReactNode, type Ref } from 'react'
import { useWords } from '../../i18n/words'
import { readDay, writtenDay } from './day-text'

interface DayInputProps {
  /** A day (2026-03-02), text that is no day yet, or null. */
  value: string | null
  onChange: (value: string | null) => void
  onBlur?: () => void
  ref?: Ref<HTMLInputElement>
  label: ReactNode
  help?: ReactNode
  error?: ReactNode
  required?: boolean
  disabled?: boolean
  /** Shows what is wrong only after the field is left: for a field outside a validated form. */
  showErrorOnBlur?: boolean
}

/**
 * A day, typed or picked. Every key reports the text, also while it is not a day yet: so it is stored, can be
 * corrected, and is judged by the schema.
 */
export function DayInput(props: DayInputProps): ReactNode {
  const { value, onChange, onBlur, ref, label, help, error, required = false, disabled = false } = props
  const { showErrorOnBlur = false } = props
  const { t, language } = useWords()
  const [typing, setTyping] = useState<string | null>(null)
  const [picking, setPicking] = useState(false)
  const day = value === null ? null : readDay(value, thisYear())

  const calendar = (
    <Popover opened={picking} onChange={setPicking} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          aria-label={t('common.openCalendar')}
          disabled={disabled}
          onClick={() => {
            setPicking((open) => !open)
          }}
        >
          <IconCalendar size="1.125rem" stroke={1.75} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={day}
          {...(day !== null && { defaultDate: day })}
          locale={language}
          firstDayOfWeek={1}
          weekendDays={[]}
          ariaLabels={{
            previousMonth: t('common.previousMonth'),
            nextMonth: t('common.nextMonth'),
            monthLevelControl: t('common.chooseMonth')
          }}
          onChange={(picked) => {
            onChange(picked)
            setPicking(false)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )

  return (
    <TextInput
      ref={ref}
      label={label}
      description={help}
      error={showErrorOnBlur && typing !== null ? undefined : error}
      required={required}
      disabled={disabled}
      inputMode="numeric"
      autoComplete="off"
      placeholder={t('common.dayPlaceholder')}
      value={typing ?? writtenDay(value ?? '')}
      onChange={(event) => {
        const typed = event.currentTarget.value
        setTyping(typed)
        onChange(typed.trim() === '' ? null : (readDay(typed, thisYear()) ?? typed))
      }}
      onBlur={() => {
        setTyping(null)
        onBlur?.()
      }}
      rightSection={calendar}
    />
  )
}

function thisYear(): number {
  return new Date().getFullYear()
}
