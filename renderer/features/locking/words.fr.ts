import type { SameShape } from '../../i18n/same-shape'
import type { locking as model } from './words.nl'

export const locking: SameShape<typeof model> = {
  lock: 'Verrouiller',
  passphrase: 'Phrase secrète',
  showPassphrase: 'Afficher la phrase secrète',
  hidePassphrase: 'Masquer la phrase secrète',
  capsLock: 'La touche Verr. Maj. est activée.',
  language: 'Langue',
  lockScreen: {
    title: 'Verrouillé',
    text: 'Déverrouillez avec votre phrase secrète.',
    unlock: 'Déverrouiller',
    unlocking: 'Déverrouillage en cours',
    forgotten: 'Phrase secrète oubliée',
    waitSeconds_one: 'Encore {{count}} seconde avant le prochain essai.',
    waitSeconds_other: 'Encore {{count}} secondes avant le prochain essai.',
    demo: 'Ceci est un cabinet de démonstration, aux données inventées. La phrase secrète :',
    useDemo: 'Remplir la phrase secrète'
  },
  unusable: {
    title: 'Le coffre ne s’ouvre pas pour l’instant',
    tryAgain: 'Réessayer'
  },
  minutes: '{{minutes}} min',
  seconds: '{{seconds}} s',
  button_one: 'Verrouiller ; automatique dans {{count}} minute',
  button_other: 'Verrouiller ; automatique dans {{count}} minutes',
  buttonSoon: 'Verrouiller ; automatique dans moins d’une demi-minute',
  warning: {
    title: 'Le coffre se verrouille dans {{seconds}} s',
    text: 'Une touche ou un mouvement le garde ouvert.',
    kept: 'Ce que vous avez écrit est enregistré.',
    aloud: 'Le coffre se verrouille dans une demi-minute. Appuyez sur une touche pour continuer.'
  }
}
