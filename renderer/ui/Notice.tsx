import {
  IconAlertTriangle,
  IconCircleCheck,
  IconInfoCircle,
  IconShieldExclamation,
  type Icon
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import style from './Notice.module.css'

export type Tone = 'info' | 'good' | 'warn' | 'danger'

const icons: Record<Tone, Icon> = {
  info: IconInfoCircle,
  good: IconCircleCheck,
  warn: IconShieldExclamation,
  danger: IconAlertTriangle
}

interface NoticeProps {
  tone?: Tone
  title?: string
  children: ReactNode
  /** A button or a link. */
  action?: ReactNode
  /** It is inside a live region, which is read out as a whole. */
  quiet?: boolean
}

/** A notice beside what it is about. A failure is read out at once, other notices at the next pause. */
export function Notice({ tone = 'info', title, children, action, quiet = false }: NoticeProps): ReactNode {
  const Icon = icons[tone]
  return (
    <div
      className={style['notice']}
      data-tone={tone}
      role={quiet ? undefined : tone === 'danger' ? 'alert' : 'status'}
    >
      <Icon className={style['icon']} size="1.25em" stroke={1.75} aria-hidden />
      <div className={style['words']}>
        {title !== undefined && <p className={style['title']}>{title}</p>}
        <div>{children}</div>
      </div>
      {action !== undefined && <div className={style['action']}>{action}</div>}
    </div>
  )
}
