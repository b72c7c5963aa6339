import type { SameShape } from '../i18n/same-shape'
import type * as model from './words.nl'

export const common: SameShape<typeof model.common> = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  next: 'Continue',
  add: 'Add',
  change: 'Change',
  tryAgain: 'Try again',
  showMore: 'Show more',
  show: 'Show',
  hide: 'Hide',
  choose: 'Choose',
  optional: 'optional',
  required: 'required',
  clear: 'Clear',
  nothingFilledIn: 'not filled in',
  loading: 'Loading',
  newestRowsShown: 'The newest {{shown}} rows shown',
  rowsShown_one: '{{shown}} of {{count}} row shown',
  rowsShown_other: '{{shown}} of {{count}} rows shown',
  openRowHint: 'Arrow keys to move, Enter to open',
  saving: 'Saving',
  savedAt: 'Saved {{time}}',
  alreadySaved: 'Everything is already saved ({{time}}).',
  nothingToSave: 'There is nothing to save right now.',
  notSaved: 'Not saved',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  chooseMonth: 'Choose month',
  openCalendar: 'Open calendar',
  dayPlaceholder: 'dd/mm/yyyy',
  draft: { back: 'You were filling this in, and it is not saved yet.', discard: 'Discard' },
  unkept: {
    title: 'What you typed is not kept yet',
    full: 'The disk is full. Make room: Dossier tries again by itself.',
    refused: 'The vault could not take it. Dossier tries again by itself.',
    tooLong: 'It is too long to be kept like this. Make it shorter, or save a part of it first.',
    nothingLost: 'As long as you do not lock or quit, nothing is lost.',
    go: 'Go to what you typed',
    state: 'Not kept yet'
  },
  private: {
    label: 'Private',
    explanation: 'For you as the coach only. Never goes into a report.'
  },
  shareable: { label: 'Shareable' },
  languages: { nl: 'Dutch', fr: 'French', de: 'German', en: 'English' },
  step: 'Step {{number}} of {{total}}',
  crash: {
    title: 'This screen could not go on',
    text: 'Something went wrong in this screen. What was saved is safe; what you were typing is back as soon as you open the screen again.',
    reopen: 'Open the screen again',
    today: 'Go to Today'
  },
  jobs: {
    names: {
      vault: {
        changePassphrase: 'Changing your passphrase',
        renewDatabaseKey: 'Putting the vault under a new key',
        renewRecoveryKey: 'Making a new recovery key',
        printRecoveryKey: 'Printing the recovery key'
      },
      reports: {
        preview: 'Making the preview of the report'
      },
      disclosures: {
        prepare: 'Making the document ready to check',
        sealedCopy: 'Opening the sealed copy',
        make: 'Making the protected PDF'
      },
      audit: {
        verify: 'Checking the log'
      }
    },
    cutTitle: 'Not finished, because of the lock',
    cutText: 'Nothing was left half done. Begin again when you like.',
    cut: {
      vault: {
        changePassphrase: 'Changing your passphrase',
        renewDatabaseKey: 'Putting the vault under a new key',
        renewRecoveryKey: 'Making a new recovery key',
        printRecoveryKey: 'Printing the recovery key'
      },
      disclosures: {
        make: 'Making the protected PDF'
      },
      audit: {
        verify: 'Checking the log'
      }
    }
  },
  notShown: 'This cannot be shown',
  notFound: {
    title: 'This page does not exist',
    text: 'There is nothing to show here. Go back, or start again from Today.'
  }
}

export const fields: SameShape<typeof model.fields> = {
  required: 'Fill this in.',
  choose: 'Make a choice.',
  tooLong: 'This is too long. Make it shorter.',
  tooMany: 'These are too many.',
  email: 'This is not a complete e-mail address, such as name@example.be.',
  phone: 'This telephone number does not exist. Outside Belgium, start with + and the country code.',
  enterpriseNumber: 'This enterprise number is not right: ten digits, of which the last two are a check.',
  source: 'Say where you found these data: the website, the register, the person who gave them.',
  date: 'This date does not exist. Write day, month and year, such as 14/03/2026.',
  moment: 'This moment is not complete. Write a date and a time.',
  endBeforeStart: 'The end lies before the start.',
  afterToday: 'Choose a day after today.',
  number: 'Write a number.',
  atLeast: 'This must be at least {{limit}}.',
  atMost: 'This can be at most {{limit}}.',
  invalid: 'This cannot be saved as it stands.'
}
