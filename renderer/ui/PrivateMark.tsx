import { IconEyeOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import style from './PrivateMark.module.css'

/** The word and the colour of the private layer, for beside a title or a hit. */
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
  /** What the passage is, when it is more than private: "Reflectie". */
  title?: string
}

/**
 * What only the coach sees, told in four ways: the colour, the hatch, the label and the place (set in from the rest
 * by a thick edge). For somebody who misses one of them, three are left.
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
