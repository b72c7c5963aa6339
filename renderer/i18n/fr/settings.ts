import type { settings as model } from '../nl/settings'
import type { SameShape } from '../same-shape'

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
  recoveryKey: {
    title: 'Clé de secours',
    confirmed: 'Vous avez vérifié que la clé est sur papier. Ne gardez pas la feuille près de ce PC.',
    unconfirmed:
      'Vous n’avez pas encore vérifié la clé de secours. Créez-en une nouvelle, imprimez-la et vérifiez-la ; la précédente ne sera plus valable.',
    renew: 'Créer une nouvelle clé de secours',
    renewed: 'La nouvelle clé de secours est vérifiée.',
    finish: 'Vérifier'
  },
  savedNotice: 'Enregistré.'
}
