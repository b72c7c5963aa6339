import type { SameShape } from '../../i18n/same-shape'
import type { settings as model } from './words.nl'

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
  locking: {
    title: 'Locking'
  },
  keys: {
    title: 'Passphrase and recovery key'
  },
  security: {
    title: 'Security'
  },
  passphrase: {
    title: 'Passphrase',
    text: 'A new passphrase works at once. Old back-ups still open with the old one.',
    current: 'Present passphrase',
    next: 'New passphrase',
    change: 'Change the passphrase',
    changed: 'Your passphrase is changed. From now on only the new one opens the vault.'
  },
  recoveryKey: {
    title: 'Recovery key',
    confirmed: 'You have checked that the key is on paper. Do not keep the sheet near this PC.',
    text: 'The sheet that opens the vault when you forget your passphrase. As soon as you make a new one, the one before stops working.',
    unconfirmed:
      'There is no checked recovery key yet, or the one before was used. Make a new one, print it and check it; the one before stops working.',
    passphrase: 'Your passphrase, for a new recovery key',
    renew: 'Make a new recovery key',
    renewed: 'The new recovery key is checked.',
    finish: 'Check'
  },
  databaseKey: {
    title: 'A new key for the vault',
    text: 'Encrypts all records again, under a key that nobody knows yet.',
    when: 'Do this when somebody may know your passphrase or recovery key and can also reach a copy of the file.',
    what: 'Your passphrase stays the same. You get a new recovery key; the old one stops working.',
    old: 'Old back-ups do not change: they still open with the old passphrase and the old key. Destroy them if that must not be.',
    passphrase: 'Your passphrase',
    renew: 'Encrypt again',
    busy: 'The vault is being encrypted again. Leave Dossier open.',
    renewed: 'The vault is under a new key. Now put the new recovery key on paper.'
  },
  savedNotice: 'Saved.'
}
