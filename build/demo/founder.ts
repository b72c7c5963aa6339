import type { InputOf } from '../../shared/contract'

/** The practice and its founder. The passphrase is no secret: the lock screen of the demo shows it. */
export const founder: InputOf<'vault.create'> = {
  language: 'nl',
  passphrase: 'kompas-vijver-lantaarn-zolder-88',
  practice: {
    name: 'Praktijk Zonnewende',
    address: { street: 'Kouter 14', postcode: '9000', city: 'Gent' },
    enterpriseNumber: '0417.568.766',
    controllerContact: 'Mieke Verhaeghe, privacy',
    email: 'privacy@zonnewende.example',
    phone: '+32 9 225 10 20',
    website: 'www.zonnewende.example'
  },
  member: {
    givenName: 'Mieke',
    familyName: 'Verhaeghe',
    email: 'mieke@zonnewende.example',
    qualification: 'Erkend loopbaancoach, lid van een beroepsvereniging'
  }
}
