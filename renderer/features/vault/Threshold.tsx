import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { screenLanguages } from '../../../shared/domain/languages'
import { useAppearance } from '../../app/appearance'
import { languageNames } from '../../i18n/language-names'
import { useWords } from '../../i18n/words'
import { Emblem } from '../../ui/Emblem'
import style from './Threshold.module.css'

/** What stands before the open app: nothing of what is inside, and the choice of language. */
export function Threshold({ wide = false, children }: { wide?: boolean; children: ReactNode }): ReactNode {
  const { t } = useWords()
  const { appearance, change } = useAppearance()
  return (
    <div className={style['threshold']}>
      <main className={style['door']} data-wide={wide}>
        <div className={style['brand']}>
          <Emblem size="2rem" />
          <span>Dossier</span>
        </div>
        {children}
      </main>
      <footer className={style['foot']}>
        <SegmentedControl
          size="xs"
          aria-label={t('vault.language')}
          value={appearance.language}
          onChange={(language) => {
            change({ language })
          }}
          data={screenLanguages.map((language) => ({ value: language, label: languageNames[language] }))}
        />
      </footer>
    </div>
  )
}
