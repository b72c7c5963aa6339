import type { ReactNode } from 'react'

/** The emblem of the app, a folder with a keyhole, in the colour of the surrounding text. */
export function Emblem({ size = '1.5rem' }: { size?: string }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden focusable="false">
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M4 3.5h5.2c.5 0 1 .2 1.4.6L12.3 6H20a2 2 0 0 1 2 2v10.5a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2Zm8 6a2.4 2.4 0 0 0-1.2 4.48L10.2 17h3.6l-.6-3.02A2.4 2.4 0 0 0 12 9.5Z"
      />
    </svg>
  )
}
