import type { SameShape } from '../i18n/same-shape'
import type * as model from './words.nl'

export const common: SameShape<typeof model.common> = {
  save: 'Enregistrer',
  cancel: 'Annuler',
  close: 'Fermer',
  back: 'Retour',
  next: 'Continuer',
  add: 'Ajouter',
  change: 'Modifier',
  tryAgain: 'Réessayer',
  showMore: 'Afficher plus',
  show: 'Afficher',
  hide: 'Masquer',
  choose: 'Choisissez',
  optional: 'facultatif',
  required: 'obligatoire',
  clear: 'Vider',
  nothingFilledIn: 'non renseigné',
  loading: 'Chargement en cours',
  newestRowsShown: 'Les {{shown}} lignes les plus récentes',
  rowsShown_one: '{{shown}} ligne affichée sur {{count}}',
  rowsShown_other: '{{shown}} lignes affichées sur {{count}}',
  openRowHint: 'Flèches pour se déplacer, Entrée pour ouvrir',
  saving: 'Enregistrement en cours',
  savedAt: 'Enregistré à {{time}}',
  alreadySaved: 'Tout est déjà enregistré ({{time}}).',
  nothingToSave: 'Il n’y a rien à enregistrer pour l’instant.',
  notSaved: 'Non enregistré',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  chooseMonth: 'Choisir le mois',
  openCalendar: 'Ouvrir le calendrier',
  dayPlaceholder: 'jj/mm/aaaa',
  draft: { back: 'Vous remplissiez ceci, et ce n’est pas encore enregistré.', discard: 'Abandonner' },
  unkept: {
    title: 'Ce que vous avez écrit n’est pas encore enregistré',
    full: 'Le disque est plein. Libérez de la place : Dossier réessaie de lui-même.',
    refused: 'Le coffre n’a pas pu le prendre. Dossier réessaie de lui-même.',
    tooLong: 'C’est trop long pour être gardé ainsi. Raccourcissez, ou enregistrez d’abord une partie.',
    nothingLost: 'Tant que vous ne verrouillez ni ne quittez, rien n’est perdu.',
    go: 'Revenir à ce texte',
    state: 'Pas encore enregistré'
  },
  private: {
    label: 'Privé',
    explanation: 'Pour vous seul, en tant que coach. Ne figure jamais dans un rapport.'
  },
  shareable: { label: 'Partageable' },
  languages: { nl: 'Néerlandais', fr: 'Français', de: 'Allemand', en: 'Anglais' },
  step: 'Étape {{number}} sur {{total}}',
  crash: {
    title: 'Cet écran n’a pas pu continuer',
    text: 'Un problème est survenu dans cet écran. Ce qui était enregistré est en sécurité ; ce que vous étiez en train d’écrire réapparaît dès que vous rouvrez l’écran.',
    reopen: 'Rouvrir l’écran',
    today: 'Aller à Aujourd’hui'
  },
  jobs: {
    names: {
      vault: {
        changePassphrase: 'Votre phrase secrète est modifiée',
        renewDatabaseKey: 'Le coffre reçoit une nouvelle clé',
        renewRecoveryKey: 'Une nouvelle clé de secours est créée',
        printRecoveryKey: 'La clé de secours est imprimée'
      },
      reports: {
        preview: 'L’aperçu du rapport est en préparation'
      },
      disclosures: {
        prepare: 'Le document est préparé pour relecture',
        sealedCopy: 'La copie scellée est ouverte',
        make: 'Le PDF protégé est créé'
      },
      audit: {
        verify: 'Le journal est vérifié'
      }
    },
    cutTitle: 'Interrompu par le verrouillage',
    cutText: 'Rien n’est resté à moitié fait. Recommencez quand vous voulez.',
    cut: {
      vault: {
        changePassphrase: 'Modifier votre phrase secrète',
        renewDatabaseKey: 'Donner une nouvelle clé au coffre',
        renewRecoveryKey: 'Créer une nouvelle clé de secours',
        printRecoveryKey: 'Imprimer la clé de secours'
      },
      disclosures: {
        make: 'Créer le PDF protégé'
      },
      audit: {
        verify: 'Vérifier le journal'
      }
    }
  },
  notShown: 'Ceci ne peut pas être affiché',
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'Il n’y a rien à afficher ici. Revenez en arrière ou recommencez à partir d’Aujourd’hui.'
  }
}

export const fields: SameShape<typeof model.fields> = {
  required: 'Remplissez ce champ.',
  choose: 'Faites un choix.',
  tooLong: 'C’est trop long. Raccourcissez le texte.',
  tooMany: 'Il y en a trop.',
  email: 'Ce n’est pas une adresse e-mail complète, comme nom@exemple.be.',
  phone: 'Ce numéro de téléphone n’existe pas. Hors de Belgique, commencez par + et l’indicatif du pays.',
  enterpriseNumber:
    'Ce numéro d’entreprise n’est pas correct : dix chiffres, dont les deux derniers servent de contrôle.',
  source: 'Indiquez où vous avez trouvé ces données : le site, le registre, la personne qui les a données.',
  date: 'Cette date n’existe pas. Écrivez le jour, le mois et l’année, par exemple 14/03/2026.',
  moment: 'Ce moment est incomplet. Écrivez une date et une heure.',
  endBeforeStart: 'La fin précède le début.',
  afterToday: 'Choisissez un jour après aujourd’hui.',
  number: 'Écrivez un nombre.',
  atLeast: 'Il faut au moins {{limit}}.',
  atMost: 'Le maximum est {{limit}}.',
  invalid: 'Cela ne peut pas être enregistré tel quel.'
}
