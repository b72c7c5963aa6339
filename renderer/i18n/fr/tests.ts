import type { tests as model } from '../nl/tests'
import type { SameShape } from '../same-shape'

export const tests: SameShape<typeof model> = {
  instruments: {
    'mini-ipip': 'Mini-IPIP (20 items)'
  },
  modes: {
    paper: 'Sur papier',
    screen: 'À l’écran',
    interview: 'Oralement'
  },
  languages: {
    nl: 'Néerlandais',
    fr: 'Français',
    en: 'Anglais'
  }
}
