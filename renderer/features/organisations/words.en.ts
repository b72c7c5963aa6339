import type { SameShape } from '../../i18n/same-shape'
import type { organisations as model } from './words.nl'

export const organisations: SameShape<typeof model> = {
  recordNames: { organisation: 'Organisation' },
  title: 'Organisations',
  list: {
    name: 'Name',
    city: 'Town',
    sector: 'Sector',
    contacts: 'Contacts',
    running: 'Running',
    searchName: 'Search by name',
    empty: 'The organisations that ask and pay for trajectories come here.',
    notFound: 'No organisation with this name.',
    showAll: 'Show all organisations'
  },
  add: 'Add an organisation',
  newTitle: 'New organisation',
  newLead: 'Only the name is needed.',
  changeTitle: 'Change {{name}}',
  save: 'Save the details',
  fields: {
    name: 'Name of the organisation',
    enterpriseNumber: 'Enterprise number',
    sector: 'Sector',
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'Town',
    address: 'Address',
    phone: 'Telephone',
    website: 'Website'
  },
  numberHelp: 'Ten digits, such as 0417.568.766',
  numberRight: '{{number}} is right.',
  page: {
    facts: 'Details',
    contacts: 'Contacts',
    noContacts: 'The people who speak for this organisation come here: HR, a manager.',
    addContact: 'Add a contact',
    newContact: 'New contact',
    changeContact: 'Change {{name}}',
    saveContact: 'Save the contact',
    trajectories: 'Trajectories',
    noTrajectories: 'No trajectories for this organisation yet.'
  },
  contact: {
    name: 'Name',
    givenName: 'Given name',
    familyName: 'Family name',
    function: 'Position',
    language: 'Language',
    email: 'E-mail',
    phone: 'Telephone',
    reach: 'How to reach'
  },
  trajectory: {
    coachee: 'Coachee',
    kind: 'Kind',
    phase: 'Phase',
    startsOn: 'Start'
  }
}
