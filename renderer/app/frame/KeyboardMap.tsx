import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { Dialog } from '../../ui/Dialog'
import style from './Frame.module.css'
import { Key } from './Key'

/** The list of all keys of the app ("?"). */
export function KeyboardMap({ opened, onClose }: { opened: boolean; onClose: () => void }): ReactNode {
  const { t } = useWords()
  const control = t('keyboard.keys.control')
  const keys: readonly { keys: readonly string[]; does: string }[] = [
    { keys: [control, 'K'], does: t('keyboard.search') },
    { keys: [control, 'L'], does: t('keyboard.lock') },
    { keys: [control, 'Q'], does: t('keyboard.quit') },
    { keys: [control, 'N'], does: t('keyboard.new') },
    { keys: [control, 'S'], does: t('keyboard.save') },
    { keys: [t('keyboard.keys.escape')], does: t('keyboard.back') },
    { keys: ['↑', '↓'], does: t('keyboard.rows') },
    { keys: [t('keyboard.keys.enter')], does: t('keyboard.open') },
    { keys: ['?'], does: t('keyboard.map') }
  ]
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keyboard.title')}>
      <p>{t('keyboard.intro')}</p>
      <dl className={style['keyList']}>
        {keys.map((entry) => (
          <div key={entry.does}>
            <dt>
              {entry.keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{entry.does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
