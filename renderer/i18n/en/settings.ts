import type { settings as model } from '../nl/settings'
import type { SameShape } from '../same-shape'

export const settings: SameShape<typeof model> = {
  title: 'Settings',
  appearance: {
    title: 'Appearance',
    text: 'Holds for this PC, the lock screen included.',
    language: 'Language of the screen',
    theme: 'Theme',
    themes: {
      system: 'As the PC',
      light: 'Light',
      dark: 'Dark'
    },
    density: 'Density',
    densities: {
      comfortable: 'Comfortable',
      compact: 'Compact'
    },
    textSize: 'Text size',
    smaller: 'Smaller',
    larger: 'Larger',
    percent: '{{size}}%'
  },
  practice: {
    title: 'Practice',
    text: 'The controller, as printed on reports and answers.'
  },
  profile: {
    title: 'Your profile',
    text: 'Your name and qualification go under what you sign.'
  },
  recoveryKey: {
    title: 'Recovery key',
    confirmed: 'You have checked that the key is on paper. Do not keep the sheet near this PC.',
    unconfirmed:
      'You have not checked the recovery key yet. Make a new one, print it and check it; the one before stops working.',
    renew: 'Make a new recovery key',
    renewed: 'The new recovery key is checked.',
    finish: 'Check'
  },
  savedNotice: 'Saved.'
}
