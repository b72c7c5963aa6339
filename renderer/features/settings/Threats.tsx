import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import style from './Security.module.css'

/** The most likely first. */
const threats = [
  'leftPc',
  'stolenPc',
  'hostileText',
  'wrongReport',
  'colleague',
  'loss',
  'otherProgram',
  'knowsPassphrase',
  'paper'
] as const

/** Each threat, what Dossier does about it, and what it cannot do. */
export function Threats(): ReactNode {
  const { t } = useWords()
  return (
    <ul className={style['threats']}>
      {threats.map((threat) => (
        <li key={threat}>
          <h3>{t(`security.threats.${threat}.what`)}</h3>
          <dl>
            <div>
              <dt>{t('security.threats.protected')}</dt>
              <dd>{t(`security.threats.${threat}.protected`)}</dd>
            </div>
            <div>
              <dt>{t('security.threats.remains')}</dt>
              <dd>{t(`security.threats.${threat}.remains`)}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  )
}
