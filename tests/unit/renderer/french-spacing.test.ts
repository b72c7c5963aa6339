import { expect, it } from 'vitest'
import { frenchSpacing } from '../../../renderer/i18n/french-spacing'

it.each([
  ['Dans quelle langue travaillez-vous ?', 'Dans quelle langue travaillez-vous\u00a0?'],
  [
    'Couche de « {{heading}} » : privé ; {{size}} %',
    'Couche de «\u00a0{{heading}}\u00a0»\u00a0: privé\u00a0; {{size}}\u00a0%'
  ],
  ['Système > Presse-papiers, nom@exemple.be', 'Système > Presse-papiers, nom@exemple.be']
])('no line of French starts with a sign: %s', (written, shown) => {
  expect(frenchSpacing(written)).toBe(shown)
})
