import type { DocumentWords } from './document-words'

export const fr: DocumentWords = {
  report: {
    kinds: {
      evaluation: 'Rapport d’évaluation et de développement',
      progress: 'Rapport d’avancement',
      closing: 'Rapport final'
    },
    draft: 'Projet, non signé',
    coachee: 'Coaché(e)',
    sponsor: 'Donneur d’ordre',
    assignment: 'Mission',
    author: 'Auteur',
    date: 'Date',
    validUntil: 'Valable jusqu’au',
    recipient: 'Destiné à',
    sections: {
      assignment: 'Mission et question posée',
      method: 'Méthode',
      instruments: 'Instruments utilisés',
      course: 'Déroulement du parcours',
      findings: 'Constats',
      strengths: 'Points forts',
      development: 'Points à développer',
      conclusion: 'Conclusion',
      recommendations: 'Recommandations',
      limitations: 'Limites de ce rapport'
    },
    emptySection: 'Rien n’est encore écrit.',
    quoteFrom: (day) => `Extrait de la note de séance du ${day}`,
    signature: 'Signature',
    signedOn: (day) => `Signé le ${day}`,
    responsibility:
      'L’auteur a rédigé et relu lui-même ce rapport et répond de son contenu. Aucune conclusion ne découle automatiquement d’un score.',
    controller: 'Responsable du traitement',
    controllerContact: (contact, email) =>
      `Questions sur vos données : ${contact}, ${email}, avec la mention « privacy ».`,
    enterpriseNumber: 'Numéro d’entreprise'
  },
  profile: {
    title: (instrument) => `Profil ${instrument}`,
    administered: (day, by) => `Passé le ${day} avec ${by}`,
    scale: 'Échelle',
    mean: 'Moyenne',
    range: 'Étendue',
    answered: 'Réponses',
    answeredOf: (answered, items) => `${String(answered)} sur ${String(items)}`,
    rawMeans: (lowest, highest) =>
      `Moyennes brutes sur l’échelle de réponse, de ${lowest} à ${highest}. Elles ne sont comparées à aucun groupe de référence.`,
    edition: (edition, publisher) => `Édition : ${edition}. Éditeur : ${publisher}.`
  },
  page: { confidential: 'Confidentiel' },
  recovery: {
    title: 'Clé de récupération',
    practice: 'Cabinet',
    madeOn: 'Créée le',
    purpose:
      'Cette clé ouvre le coffre de votre cabinet lorsque plus personne ne connaît la phrase secrète. Qui possède cette feuille peut lire tous les dossiers. Sans la phrase secrète et sans cette feuille, plus personne ne peut les ouvrir, pas même les auteurs de Dossier.',
    key: 'Votre clé de récupération',
    keepTitle: 'Où conserver cette feuille',
    keep: [
      'Sur papier et sous clé : un coffre, une armoire fermée ou chez votre notaire.',
      'Ni près de l’ordinateur, ni dans le même bâtiment que les sauvegardes.',
      'Ni en photo, ni dans un courriel, ni dans un dossier de l’ordinateur.'
    ],
    useTitle: 'Comment utiliser la clé',
    use: [
      'Sur l’écran de verrouillage, choisissez « Phrase secrète oubliée ».',
      'Recopiez les groupes dans cet ordre. Majuscules et minuscules se valent.',
      'Choisissez une nouvelle phrase secrète. Créez ensuite une nouvelle clé et détruisez cette feuille.'
    ],
    neverTitle: 'Personne ne vous demandera jamais cette clé',
    never:
      'Ne la communiquez à personne, même à qui dit vous aider avec votre ordinateur. Cette feuille est perdue ? Créez aussitôt une nouvelle clé : celle-ci cessera de fonctionner.'
  }
}
