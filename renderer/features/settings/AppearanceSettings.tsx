import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import type { Appearance } from '../../../shared/contract/desktop'
import { screenLanguages } from '../../../shared/domain/languages'
import { useAppearance } from '../../client/appearance'
import { languageNames } from '../../i18n/language-names'
import { useWords } from '../../i18n/words'
import style from './SettingsScreen.module.css'

const themes = ['system', 'light', 'dark'] as const
const densities = ['comfortable', 'compact'] as const
const size = { smallest: 90, largest: 150, step: 5 }

/** The appearance of the app on this PC; each choice takes effect and is stored at once. */
export function AppearanceSettings(): ReactNode {
  const { t } = useWords()
  const { appearance, change } = useAppearance()
  const resize = (by: number): void => {
    change({ textSize: Math.min(size.largest, Math.max(size.smallest, appearance.textSize + by)) })
  }
  return (
    <div className={style['choices']}>
      <Choice
        label={t('settings.appearance.language')}
        value={appearance.language}
        values={screenLanguages}
        words={(language) => languageNames[language]}
        onChange={(language) => {
          change({ language })
        }}
      />
      <Choice
        label={t('settings.appearance.theme')}
        value={appearance.theme}
        values={themes}
        words={(theme) => t(`settings.appearance.themes.${theme}`)}
        onChange={(theme) => {
          change({ theme })
        }}
      />
      <Choice
        label={t('settings.appearance.density')}
        value={appearance.density}
        values={densities}
        words={(density) => t(`settings.appearance.densities.${density}`)}
        onChange={(density) => {
          change({ density })
        }}
      />
      <fieldset>
        <legend>{t('settings.appearance.textSize')}</legend>
        <div className={style['size']}>
          <ActionIcon
            variant="default"
            size="2.25rem"
            aria-label={t('settings.appearance.smaller')}
            disabled={appearance.textSize <= size.smallest}
            onClick={() => {
              resize(-size.step)
            }}
          >
            <IconMinus size="1rem" stroke={1.75} />
          </ActionIcon>
          <output>{t('settings.appearance.percent', { size: appearance.textSize })}</output>
          <ActionIcon
            variant="default"
            size="2.25rem"
            aria-label={t('settings.appearance.larger')}
            disabled={appearance.textSize >= size.largest}
            onClick={() => {
              resize(size.step)
            }}
          >
            <IconPlus size="1rem" stroke={1.75} />
          </ActionIcon>
        </div>
      </fieldset>
    </div>
  )
}

interface ChoiceProps<V extends string> {
  label: string
  value: V
  values: readonly V[]
  words: (value: V) => string
  onChange: (value: V) => void
}

function Choice<V extends Appearance[keyof Appearance] & string>(props: ChoiceProps<V>): ReactNode {
  const { label, value, values, words, onChange } = props
  const id = useId()
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="mantine-InputWrapper-label">
        {label}
      </p>
      <SegmentedControl
        aria-labelledby={id}
        value={value}
        data={values.map((each) => ({ value: each, label: words(each) }))}
        onChange={(chosen) => {
          const known = values.find((each) => each === chosen)
          if (known !== undefined) onChange(known)
        }}
      />
    </div>
  )
}
