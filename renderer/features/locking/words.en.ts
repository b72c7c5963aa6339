import type { SameShape } from '../../i18n/same-shape'
import type { locking as model } from './words.nl'

export const locking: SameShape<typeof model> = {
  lock: 'Lock',
  passphrase: 'Passphrase',
  showPassphrase: 'Show the passphrase',
  hidePassphrase: 'Hide the passphrase',
  capsLock: 'Caps Lock is on.',
  language: 'Language',
  lockScreen: {
    title: 'Locked',
    text: 'Unlock with your passphrase.',
    unlock: 'Unlock',
    unlocking: 'Unlocking',
    forgotten: 'Passphrase forgotten',
    waitSeconds_one: '{{count}} second until the next attempt.',
    waitSeconds_other: '{{count}} seconds until the next attempt.',
    demo: 'This is a demonstration practice with invented data. The passphrase:',
    useDemo: 'Fill in the passphrase'
  },
  unusable: {
    title: 'The vault does not open now',
    tryAgain: 'Try again'
  },
  minutes: '{{minutes}} min',
  seconds: '{{seconds}} s',
  button_one: 'Lock; happens by itself in {{count}} minute',
  button_other: 'Lock; happens by itself in {{count}} minutes',
  buttonSoon: 'Lock; happens by itself within half a minute',
  warning: {
    title: 'The vault locks in {{seconds}} s',
    text: 'Any key or movement keeps it open.',
    kept: 'What you typed is kept.',
    aloud: 'The vault locks in half a minute. Press any key to go on working.'
  }
}
