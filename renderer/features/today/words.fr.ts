import type { SameShape } from '../../i18n/same-shape'
import type { today as model } from './words.nl'

export const today: SameShape<typeof model> = {
  title: 'Aujourd’hui',
  greeting: 'Bonjour {{name}}',
  counts: {
    coachees_one: '{{count}} personne coachée',
    coachees_other: '{{count}} personnes coachées',
    organisations_one: '{{count}} organisation',
    organisations_other: '{{count}} organisations',
    runningTrajectories_one: '{{count}} parcours en cours',
    runningTrajectories_other: '{{count}} parcours en cours'
  },
  recent: {
    title: 'Derniers dossiers',
    lastSession: 'dernière séance {{day}}',
    noSession: 'pas encore de séance',
    noTrajectory: 'pas encore de parcours',
    empty: 'Ici viendront les dossiers sur lesquels vous avez travaillé en dernier.',
    add: 'Ajouter une première personne'
  },
  agreements: {
    title: 'Ce que vous avez promis',
    due: 'pour le {{day}}',
    late: 'était pour le {{day}}',
    empty: 'Aucun engagement en cours. Ce que vous promettez en séance apparaît ici.'
  },
  reports: {
    title: 'À signer',
    changed: 'modifié le {{day}}',
    empty: 'Aucun rapport en préparation.'
  },
  drafts: {
    title: 'À terminer',
    about: '{{title}}, {{name}}',
    keptAt: 'complété pour la dernière fois le {{moment}}'
  },
  place: {
    synchronised: {
      title: 'Vos dossiers se trouvent dans un dossier de {{service}}',
      text: '{{service}} copie ce dossier pendant que vous travaillez. Le fichier de vos dossiers peut devenir illisible, et une copie chiffrée se trouve en dehors de ce PC. Faites exclure ce dossier de {{service}}, ou faites-le déplacer sur ce PC même. Quittez d’abord Dossier.'
    },
    share: {
      title: 'Vos dossiers se trouvent sur un autre ordinateur',
      text: 'À travers un réseau, le fichier de vos dossiers peut être endommagé, surtout si deux PC l’ouvrent en même temps. Faites déplacer ce dossier sur ce PC. Quittez d’abord Dossier.'
    }
  },
  recoveryKey: {
    title: 'Vérifiez votre clé de secours',
    text: 'Sans clé de secours sur papier, une phrase secrète oubliée signifie la perte de vos dossiers.',
    action: 'Mettre en ordre'
  }
}
