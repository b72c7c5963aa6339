import type { SameShape } from '../../i18n/same-shape'
import type { audit as model } from './words.nl'

export const audit: SameShape<typeof model> = {
  screen: {
    lead: 'Who did what, to which dossier and when. The log never holds what is in a dossier.',
    title: 'Audit log',
    filter: 'Dossier of',
    everybody: 'All dossiers',
    noMatch: 'Nobody of that name',
    at: 'When',
    who: 'Who',
    what: 'What',
    dossier: 'Dossier',
    outcome: 'Outcome',
    done: 'Done',
    refused: 'Refused',
    about: '{{verb}}: {{subject}}',
    noDossier: 'none',
    nobody: 'unknown',
    empty: 'The log holds nothing about this dossier yet.'
  },
  verify: {
    action: 'Check the log',
    intact_one: 'The log is in order: {{count}} line, none changed or removed.',
    intact_other: 'The log is in order: {{count}} lines, none changed or removed.',
    broken:
      'Line {{sequence}} of the log does not fit the one before. Something was changed outside Dossier. Leave the folder as it is and tell whoever is responsible for privacy.',
    notAnchored:
      'The end of the log is missing, or an older file was put back. Leave the folder as it is and tell whoever is responsible for privacy.'
  },
  verbs: {
    read: 'Read',
    add: 'Added',
    change: 'Changed',
    delete: 'Deleted',
    search: 'Searched',
    print: 'Printed',
    copy: 'Copied',
    transfer: 'Disclosed',
    sign: 'Signed',
    unlock: 'Unlocked',
    lock: 'Locked'
  },
  subjects: {
    practice: 'Practice',
    member: 'Member',
    'recovery key': 'Recovery key',
    passphrase: 'Passphrase',
    'database key': 'Key of the vault',
    'audit log': 'Audit log',
    operation: 'Operation'
  }
}
