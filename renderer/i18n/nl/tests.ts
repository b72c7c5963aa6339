/** Words of tests and their results. */
export const tests = {
  instruments: {
    'mini-ipip': 'Mini-IPIP (20 vragen)'
  },
  modes: {
    paper: 'Op papier',
    screen: 'Op scherm',
    interview: 'Mondeling'
  },
  languages: {
    nl: 'Nederlands',
    fr: 'Frans',
    en: 'Engels'
  }
} as const
