import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useId, useState, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from 'react'
import { useWords } from '../../i18n/words'
import style from './PassphraseInput.module.css'

interface PassphraseInputProps {
  value: string
  onChange: (value: string) => void
  /** "Passphrase" by default; a form with two of them names each. */
  label?: string
  error?: ReactNode
  disabled?: boolean
  autoFocus?: boolean
  ref?: Ref<HTMLInputElement>
}

/**
 * A passphrase field: can be pasted into and shown, and warns about Caps Lock. It needs no component library, because
 * the lock screen is drawn before that is loaded.
 */
export function PassphraseInput(props: PassphraseInputProps): ReactNode {
  const { value, onChange, label, error, disabled = false, autoFocus = false, ref } = props
  const { t } = useWords()
  const id = useId()
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const Eye = shown ? IconEyeOff : IconEye
  const wrong = error !== undefined && error !== null
  const lookAtCapsLock = (event: KeyboardEvent | MouseEvent): void => {
    setCapsLock(event.getModifierState('CapsLock'))
  }
  return (
    <div>
      <label htmlFor={id} className={style['label']}>
        {label ?? t('locking.passphrase')}
      </label>
      <div className={style['field']}>
        <input
          ref={ref}
          id={id}
          type={shown ? 'text' : 'password'}
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
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          disabled={disabled}
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="off"
        />
        <button
          type="button"
          aria-label={t(shown ? 'locking.hidePassphrase' : 'locking.showPassphrase')}
          aria-pressed={shown}
          onClick={() => {
            setShown(!shown)
          }}
        >
          <Eye size="1.125rem" stroke={1.75} />
        </button>
      </div>
      {wrong && (
        <p id={`${id}-error`} className={style['error']}>
          {error}
        </p>
      )}
      <p role="status" className={style['capsLock']}>
        {capsLock && t('locking.capsLock')}
      </p>
    </div>
  )
}
