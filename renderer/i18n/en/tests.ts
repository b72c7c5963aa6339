import type { tests as model } from '../nl/tests'
import type { SameShape } from '../same-shape'

export const tests: SameShape<typeof model> = {
  instruments: {
    'mini-ipip': 'Mini-IPIP (20 items)'
  },
  modes: {
    paper: 'On paper',
    screen: 'On screen',
    interview: 'Interview'
  },
  languages: {
    nl: 'Dutch',
    fr: 'French',
    en: 'English'
  }
}
