import type { ReactNode } from 'react'
import { screenLanguages } from '../../../shared/domain/languages'
import { useAppearance } from '../../client/appearance'
import { languageNames } from '../../i18n/language-names'
import { useWords } from '../../i18n/words'
import style from './LanguageChoice.module.css'

/** The language of the screen, for before the settings can be reached. It changes at once. */
export function LanguageChoice(): ReactNode {
  const { t } = useWords()
  const { appearance, change } = useAppearance()
  return (
    <div role="radiogroup" aria-label={t('locking.language')} className={style['choice']}>
      {screenLanguages.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            className="only-read-aloud"
            checked={appearance.language === language}
            onChange={() => {
              change({ language })
            }}
          />
          <span>{languageNames[language]}</span>
        </label>
      ))}
    </div>
  )
}
