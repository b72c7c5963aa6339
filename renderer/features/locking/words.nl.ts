/** What is shown before the vault is open, and what locks it: all that the first screen needs, so it stays small. */
export const locking = {
  lock: 'Vergrendelen',
  passphrase: 'Wachtzin',
  showPassphrase: 'Wachtzin tonen',
  hidePassphrase: 'Wachtzin verbergen',
  capsLock: 'Caps Lock staat aan.',
  language: 'Taal',
  lockScreen: {
    title: 'Vergrendeld',
    text: 'Ontgrendel met uw wachtzin.',
    unlock: 'Ontgrendelen',
    unlocking: 'Wordt ontgrendeld',
    forgotten: 'Wachtzin vergeten',
    waitSeconds_one: 'Nog {{count}} seconde voor de volgende poging.',
    waitSeconds_other: 'Nog {{count}} seconden voor de volgende poging.',
    demo: 'Dit is een voorbeeldpraktijk met verzonnen gegevens. De wachtzin:',
    useDemo: 'Wachtzin invullen'
  },
  unusable: {
    title: 'De kluis gaat nu niet open',
    tryAgain: 'Opnieuw proberen'
  },
  minutes: '{{minutes}} min',
  seconds: '{{seconds}} s',
  button_one: 'Vergrendelen; gebeurt vanzelf over {{count}} minuut',
  button_other: 'Vergrendelen; gebeurt vanzelf over {{count}} minuten',
  buttonSoon: 'Vergrendelen; gebeurt vanzelf binnen een halve minuut',
  warning: {
    title: 'De kluis vergrendelt over {{seconds}} s',
    text: 'Een toets of beweging houdt ze open.',
    kept: 'Wat u typte, is bewaard.',
    aloud: 'De kluis vergrendelt over een halve minuut. Druk op een toets om verder te werken.'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    locking: typeof locking
  }
}
