import { ActionIcon, TextInput } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from 'react'
import { useWords } from '../../i18n/words'
import style from './Threshold.module.css'

interface PassphraseInputProps {
  value: string
  onChange: (value: string) => void
  /** "Passphrase" unless a form has two of them. */
  label?: string
  error?: ReactNode
  disabled?: boolean
  autoFocus?: boolean
  ref?: Ref<HTMLInputElement>
}

/** A passphrase: pasted or typed, shown on request, with a word when Caps Lock is on. */
export function PassphraseInput(props: PassphraseInputProps): ReactNode {
  const { value, onChange, label, error, disabled = false, autoFocus = false, ref } = props
  const { t } = useWords()
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const Eye = shown ? IconEyeOff : IconEye
  const lookAtCapsLock = (event: KeyboardEvent | MouseEvent): void => {
    setCapsLock(event.getModifierState('CapsLock'))
  }
  return (
    <div>
      <TextInput
        ref={ref}
        type={shown ? 'text' : 'password'}
        size="md"
        label={label ?? t('vault.passphrase')}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value)
        }}
        onKeyDown={lookAtCapsLock}
        onKeyUp={lookAtCapsLock}
        onMouseUp={lookAtCapsLock}
        onBlur={() => {
          setCapsLock(false)
        }}
        error={error}
        disabled={disabled}
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="off"
        rightSection={
          <ActionIcon
            variant="subtle"
            aria-label={t(shown ? 'vault.hidePassphrase' : 'vault.showPassphrase')}
            aria-pressed={shown}
            onClick={() => {
              setShown(!shown)
            }}
          >
            <Eye size="1.125rem" stroke={1.75} />
          </ActionIcon>
        }
      />
      <p role="status" className={style['capsLock']}>
        {capsLock && t('vault.capsLock')}
      </p>
    </div>
  )
}
