import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import { layers, type Layer } from '../../../shared/domain/note-templates'
import { useWords } from '../../i18n/words'
import style from './LayerSwitch.module.css'

interface LayerSwitchProps {
  /** The name of the passage. */
  label: string
  layer: Layer
  onChange: (layer: Layer) => void
}

const icons = { private: IconEyeOff, shareable: IconEye } as const

/** Two radio buttons, private and shareable; the chosen one is the label of the passage. */
export function LayerSwitch({ label, layer, onChange }: LayerSwitchProps): ReactNode {
  const { t } = useWords()
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={style['switch']}>
      {layers.map((each) => {
        const Icon = icons[each]
        return (
          <label
            key={each}
            className={style['choice']}
            data-layer={each}
            data-chosen={each === layer || undefined}
          >
            <input
              type="radio"
              className="only-read-aloud"
              name={name}
              checked={each === layer}
              onChange={() => {
                onChange(each)
              }}
            />
            <Icon size="1em" stroke={1.75} aria-hidden />
            {t(`notes.layers.${each}`)}
          </label>
        )
      })}
    </div>
  )
}
