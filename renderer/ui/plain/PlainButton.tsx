import type { ButtonHTMLAttributes, ReactNode } from 'react'
import style from './PlainButton.module.css'

interface PlainButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** 'link' looks like text. */
  kind?: 'primary' | 'secondary' | 'link'
  /** The action is running: the button is disabled and says so. */
  busy?: boolean
  children: ReactNode
}

/**
 * A button that needs no component library, for screens that are drawn before it is loaded. It looks like the library's
 * buttons and uses the same tokens.
 */
export function PlainButton(props: PlainButtonProps): ReactNode {
  const { kind = 'primary', busy = false, type = 'button', disabled = false, children, ...rest } = props
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      data-kind={kind}
      className={style['button']}
    >
      {busy && <span className={style['turning']} aria-hidden />}
      <span>{children}</span>
    </button>
  )
}
