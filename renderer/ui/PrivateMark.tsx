import { IconEyeOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import style from './PrivateMark.module.css'

/** Marks something as private with the word and the colour, beside a title or a hit. */
export function PrivateMark(): ReactNode {
  const { t } = useWords()
  return (
    <span className={style['mark']}>
      <IconEyeOff size="1em" stroke={1.75} aria-hidden />
      {t('common.private.label')}
    </span>
  )
}

interface PrivateLayerProps {
  children: ReactNode
  /** The title, when it is more than "private": "Reflectie". */
  title?: string
}

/**
 * Content that only the coach sees, shown in four ways: the colour, the hatching, the label and the indent with its
 * thick edge. Whoever misses one of them has three left.
 */
export function PrivateLayer({ children, title }: PrivateLayerProps): ReactNode {
  const { t } = useWords()
  return (
    <section className={style['layer']} aria-label={title ?? t('common.private.label')}>
      <header className={style['head']}>
        {title !== undefined && <strong>{title}</strong>}
        <PrivateMark />
        <span className={style['why']}>{t('common.private.explanation')}</span>
      </header>
      {children}
    </section>
  )
}
