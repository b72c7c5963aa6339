import { Button, Radio, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { screenLanguages } from '../../../shared/domain/languages'
import { useAppearance } from '../../client/appearance'
import { languageNames } from '../../i18n/language-names'
import { useWords } from '../../i18n/words'
import plain from '../../ui/plain/PlainForm.module.css'
import style from './Keys.module.css'

/** The step that chooses the language of the screen, which changes at once. */
export function LanguageStep({ onNext }: { onNext: () => void }): ReactNode {
  const { t } = useWords()
  const { appearance, change } = useAppearance()
  return (
    <form
      className={plain['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <Radio.Group
        aria-label={t('locking.language')}
        value={appearance.language}
        onChange={(chosen) => {
          const language = screenLanguages.find((known) => known === chosen)
          if (language) change({ language })
        }}
      >
        <Stack gap="sm">
          {screenLanguages.map((language) => (
            <Radio
              key={language}
              value={language}
              label={languageNames[language]}
              size="md"
              lang={language}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div className={style['row']}>
        <Button type="submit">{t('common.next')}</Button>
      </div>
    </form>
  )
}
