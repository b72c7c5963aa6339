import type { SameShape } from '../../i18n/same-shape'
import type { settings as model } from './words.nl'

export const settings: SameShape<typeof model> = {
  title: 'Paramètres',
  appearance: {
    title: 'Affichage',
    text: 'Vaut pour ce PC, y compris l’écran de verrouillage.',
    language: 'Langue de l’écran',
    theme: 'Thème',
    themes: {
      system: 'Comme le PC',
      light: 'Clair',
      dark: 'Sombre'
    },
    density: 'Densité',
    densities: {
      comfortable: 'Aérée',
      compact: 'Compacte'
    },
    textSize: 'Taille du texte',
    smaller: 'Plus petit',
    larger: 'Plus grand',
    percent: '{{size}} %'
  },
  practice: {
    title: 'Cabinet',
    text: 'Le responsable du traitement, tel qu’il figure sur les rapports et réponses.'
  },
  profile: {
    title: 'Votre profil',
    text: 'Votre nom et votre qualification figurent sous ce que vous signez.'
  },
  locking: {
    title: 'Verrouillage'
  },
  keys: {
    title: 'Phrase et clé de secours'
  },
  security: {
    title: 'Sécurité'
  },
  passphrase: {
    title: 'Phrase secrète',
    text: 'Une nouvelle phrase vaut tout de suite. Les anciennes sauvegardes s’ouvrent toujours avec l’ancienne.',
    current: 'Phrase secrète actuelle',
    next: 'Nouvelle phrase secrète',
    change: 'Changer la phrase secrète',
    changed: 'Votre phrase secrète est changée. Désormais, seule la nouvelle ouvre le coffre.'
  },
  recoveryKey: {
    title: 'Clé de secours',
    confirmed: 'Vous avez vérifié que la clé est sur papier. Ne gardez pas la feuille près de ce PC.',
    text: 'La feuille qui ouvre le coffre si vous oubliez votre phrase secrète. Dès que vous créez une nouvelle clé, la précédente ne fonctionne plus.',
    unconfirmed:
      'Il n’y a pas encore de clé de secours vérifiée, ou la précédente a déjà servi. Créez-en une nouvelle, imprimez-la et vérifiez-la ; la précédente ne sera plus valable.',
    passphrase: 'Votre phrase secrète, pour une nouvelle clé de secours',
    renew: 'Créer une nouvelle clé de secours',
    renewed: 'La nouvelle clé de secours est vérifiée.',
    finish: 'Vérifier'
  },
  databaseKey: {
    title: 'Nouvelle clé pour le coffre',
    text: 'Chiffre tous les dossiers à nouveau, sous une clé que personne ne connaît.',
    when: 'À faire si quelqu’un peut connaître votre phrase ou votre clé de secours et atteindre aussi une copie du fichier.',
    what: 'Votre phrase secrète reste la même. Vous recevez une nouvelle clé de secours ; l’ancienne ne fonctionne plus.',
    old: 'Les anciennes sauvegardes ne changent pas : elles s’ouvrent toujours avec l’ancienne phrase et l’ancienne clé. Détruisez-les si cela ne convient pas.',
    passphrase: 'Votre phrase secrète',
    renew: 'Chiffrer à nouveau',
    busy: 'Le coffre est chiffré à nouveau. Laissez Dossier ouvert.',
    renewed: 'Le coffre est sous une nouvelle clé. Mettez maintenant la nouvelle clé de secours sur papier.'
  },
  savedNotice: 'Enregistré.'
}
