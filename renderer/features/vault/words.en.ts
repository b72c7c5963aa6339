import type { SameShape } from '../../i18n/same-shape'
import type { vault as model } from './words.nl'

export const vault: SameShape<typeof model> = {
  forgotten: {
    title: 'Passphrase forgotten',
    text: 'Take the sheet with the recovery key. It opens the vault, and you choose a new passphrase. Your records stay as they are.',
    recoveryKey: 'Recovery key',
    recoveryKeyHelp: 'Eight groups of four characters. Capitals, spaces and dashes make no difference.',
    counted: '{{count}} of {{all}} characters',
    newPassphrase: 'New passphrase',
    open: 'Open the vault',
    back: 'I remember my passphrase',
    afterwards: {
      title: 'The vault is open, with your new passphrase',
      text: 'Make a new recovery key now and print it. The key that was used then stops working; destroy that sheet. Old back-ups still open with the old passphrase and the old key.',
      make: 'Make a new recovery key',
      later: 'Do this later'
    }
  },
  passphraseHints: {
    tooShort: 'Make it longer: at least 15 characters.',
    common: 'It holds words that intruders try first.',
    personal: 'Leave out your own name and that of your practice.',
    repeats: 'Repetitions and sequences such as aaa or 123 do not help.',
    guessable: 'Still too easy to guess. Add a word that does not belong.'
  },
  strength: {
    label: 'Strength:',
    '0': 'Very weak',
    '1': 'Weak',
    '2': 'Fair',
    '3': 'Strong',
    '4': 'Very strong'
  },
  firstRun: {
    title: 'Your practice starts here',
    steps: {
      language: 'Language',
      practice: 'Practice',
      you: 'You',
      passphrase: 'Passphrase',
      recoveryKey: 'Recovery key',
      check: 'Check'
    },
    language: {
      title: 'Which language do you work in?',
      text: 'You can change this at any time. Letters and reports follow the language of the person, not this one.'
    },
    practice: {
      title: 'Your practice',
      text: 'These data are printed on your reports and on answers to people who ask for their data.'
    },
    you: {
      title: 'About you',
      text: 'Your name and qualification go under what you sign.'
    },
    passphrase: {
      title: 'Choose a passphrase',
      text: 'Only this phrase opens the vault. Nobody else knows it, and neither do we.',
      rules: {
        length: 'At least 15 characters; longer is better',
        words: 'Five random words are easier to remember than odd characters',
        own: 'No names or dates from your life'
      },
      create: 'Make the vault',
      creating: 'Making the vault'
    },
    recoveryKey: {
      title: 'Keep your recovery key on paper',
      text: 'Should you ever forget your passphrase, only this key opens the vault. You see it once, now.',
      keep: 'Put the sheet with your important papers, not near this PC.',
      print: 'Print',
      printed: 'Sent to the printer',
      copy: 'Copy',
      copied: 'Copied; leaves the clipboard after 30 seconds',
      group: 'Group {{number}}: {{group}}',
      haveIt: 'I have the key on paper'
    },
    check: {
      title: 'A quick check',
      text: 'Take the sheet and copy the two groups that are asked.',
      group: 'Group {{number}}',
      finish: 'Check and begin',
      seeAgain: 'Show the key again',
      later: 'Check later'
    }
  },
  practiceFields: {
    name: 'Name of the practice',
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'Town',
    enterpriseNumber: 'Enterprise number',
    enterpriseNumberHelp: 'Ten digits, with or without dots',
    enterpriseNumberRight: 'Valid number: {{number}}',
    controllerContact: 'Contact for privacy questions',
    controllerContactHelp: 'Whom people write to about their data',
    email: 'E-mail address',
    phone: 'Telephone',
    website: 'Website'
  },
  memberFields: {
    givenName: 'Given name',
    familyName: 'Family name',
    email: 'E-mail address',
    qualification: 'Qualification',
    qualificationHelp: 'For example: certified coach, ICF PCC'
  }
}
