import type { SameShape } from '../../i18n/same-shape'
import type { vault as model } from './words.nl'

export const vault: SameShape<typeof model> = {
  forgotten: {
    title: 'Phrase secrète oubliée',
    text: 'Prenez la feuille avec la clé de secours. Elle ouvre le coffre, et vous choisissez une nouvelle phrase secrète. Vos dossiers restent tels quels.',
    recoveryKey: 'Clé de secours',
    recoveryKeyHelp:
      'Huit groupes de quatre caractères. Majuscules, espaces et tirets n’ont pas d’importance.',
    counted: '{{count}} caractères sur {{all}}',
    newPassphrase: 'Nouvelle phrase secrète',
    open: 'Ouvrir le coffre',
    back: 'Je me souviens de ma phrase secrète',
    afterwards: {
      title: 'Le coffre est ouvert, avec votre nouvelle phrase secrète',
      text: 'Créez maintenant une nouvelle clé de secours et imprimez-la. La clé utilisée ne fonctionnera plus ; détruisez cette feuille. Les anciennes sauvegardes s’ouvrent toujours avec l’ancienne phrase et l’ancienne clé.',
      make: 'Créer une nouvelle clé de secours',
      later: 'Plus tard'
    }
  },
  passphraseHints: {
    tooShort: 'Allongez-la : au moins 15 caractères.',
    common: 'Elle contient des mots que les intrus essaient en premier.',
    personal: 'N’utilisez ni votre nom ni celui de votre cabinet.',
    repeats: 'Les répétitions et les suites comme aaa ou 123 n’aident pas.',
    guessable: 'Encore trop facile à deviner. Ajoutez un mot sans rapport.'
  },
  strength: {
    label: 'Solidité :',
    '0': 'Très faible',
    '1': 'Faible',
    '2': 'Moyenne',
    '3': 'Solide',
    '4': 'Très solide'
  },
  firstRun: {
    title: 'Votre cabinet commence ici',
    steps: {
      language: 'Langue',
      practice: 'Cabinet',
      you: 'Vous',
      passphrase: 'Phrase secrète',
      recoveryKey: 'Clé de secours',
      check: 'Vérification'
    },
    language: {
      title: 'Dans quelle langue travaillez-vous ?',
      text: 'Vous pourrez toujours changer plus tard. Les lettres et rapports suivent la langue de la personne, pas celle-ci.'
    },
    practice: {
      title: 'Votre cabinet',
      text: 'Ces données figurent sur vos rapports et sur les réponses à ceux qui demandent leurs données.'
    },
    you: {
      title: 'À propos de vous',
      text: 'Votre nom et votre qualification figurent sous ce que vous signez.'
    },
    passphrase: {
      title: 'Choisissez une phrase secrète',
      text: 'Seule cette phrase ouvre le coffre. Personne d’autre ne la connaît, nous non plus.',
      rules: {
        length: 'Au moins 15 caractères ; plus long, c’est mieux',
        words: 'Cinq mots au hasard se retiennent mieux que des signes étranges',
        own: 'Pas de noms ni de dates de votre vie'
      },
      create: 'Créer le coffre',
      creating: 'Création du coffre en cours'
    },
    recoveryKey: {
      title: 'Gardez votre clé de secours sur papier',
      text: 'Si vous oubliez un jour votre phrase secrète, seule cette clé ouvrira le coffre. Vous la voyez une seule fois.',
      keep: 'Rangez la feuille avec vos papiers importants, pas près de ce PC.',
      print: 'Imprimer',
      printed: 'Envoyé à l’imprimante',
      copy: 'Copier',
      copied: 'Copié ; disparaît du presse-papiers après 30 secondes',
      group: 'Groupe {{number}} : {{group}}',
      haveIt: 'J’ai la clé sur papier'
    },
    check: {
      title: 'Une petite vérification',
      text: 'Prenez la feuille et recopiez les deux groupes demandés.',
      group: 'Groupe {{number}}',
      finish: 'Vérifier et commencer',
      seeAgain: 'Revoir la clé',
      later: 'Vérifier plus tard'
    }
  },
  practiceFields: {
    name: 'Nom du cabinet',
    street: 'Rue et numéro',
    postcode: 'Code postal',
    city: 'Commune',
    enterpriseNumber: 'Numéro d’entreprise',
    enterpriseNumberHelp: 'Dix chiffres, avec ou sans points',
    enterpriseNumberRight: 'Numéro valable : {{number}}',
    controllerContact: 'Contact pour les questions de vie privée',
    controllerContactHelp: 'À qui l’on écrit au sujet de ses données',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
    website: 'Site web'
  },
  memberFields: {
    givenName: 'Prénom',
    familyName: 'Nom de famille',
    email: 'Adresse e-mail',
    qualification: 'Qualification',
    qualificationHelp: 'Par exemple : coach certifié, ICF PCC'
  }
}
