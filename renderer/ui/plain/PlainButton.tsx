import type { ButtonHTMLAttributes, ReactNode } from 'react'
import style from './PlainButton.module.css'

interface PlainButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The way forward, a second way, or a way out in words alone. */
  kind?: 'primary' | 'secondary' | 'link'
  /** It is under way: nothing can be pressed, and it says so. */
  busy?: boolean
  children: ReactNode
}

/**
 * A button that needs no component library, for the screens that stand before it is loaded. It looks as the library's
 * buttons do, from the same tokens.
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
