import type { SameShape } from '../../i18n/same-shape'
import type { disclosures as model } from './words.nl'

export const disclosures: SameShape<typeof model> = {
  recordNames: { disclosure: 'Communication' },
  list: {
    recipient: 'Destinataire',
    report: 'Rapport',
    coachee: 'Personne coachée',
    organisation: 'Organisation',
    madeAt: 'Communiqué le',
    empty: 'Rien n’a encore été communiqué. Un rapport signé se partage depuis le rapport lui-même.',
    toReports: 'Vers les rapports'
  },
  wizard: {
    title: 'Partager le rapport',
    steps: {
      recipient: 'Destinataire',
      purpose: 'Finalité et base',
      preview: 'Aperçu',
      done: 'Phrase secrète'
    },
    whatGoes: 'Ce qui part',
    report: 'Rapport',
    recipient: 'Destinataire',
    notChosen: 'pas encore choisi',
    choose: 'Qui reçoit ce rapport ?',
    coachee: 'Personne coachée',
    filter: 'Chercher parmi les autres contacts',
    moreOthers: 'Il y en a d’autres. Tapez une plus grande partie du nom.',
    noOthers: 'Aucun contact d’une autre organisation ne porte ce nom.',
    others: 'Autres organisations',
    notYet: {
      otherSponsor: 'N’appartient pas à l’organisation cliente de ce parcours.',
      agreementMissing: 'Attend une convention tripartite signée.',
      agreementForbids: 'Ne reçoit pas ce rapport, selon la convention tripartite.',
      coacheeFirst: 'Le reçoit seulement après la personne coachée.'
    },
    purpose: 'Finalité',
    purposeHelp: 'Ce pour quoi le destinataire en a besoin. Cela figure au registre.',
    purposeForCoachee: 'La personne coachée lit son propre rapport',
    legalBasis: 'Base juridique',
    article: '{{basis}}, RGPD art. {{article}}',
    consentOn: 'Consentement de la personne coachée le',
    consentHelp:
      'La convention tripartite le demande à chaque fois. La personne coachée doit d’abord avoir reçu le rapport.',
    toPreview: 'Voir l’aperçu',
    preview: 'Aperçu pour {{name}}',
    exactly: 'Ce sont exactement ces pages qui partent, protégées par une phrase secrète.',
    staysHere: 'Ce qui reste ici',
    passages_one: '{{count}} passage privé reste ici.',
    passages_other: '{{count}} passages privés restent ici.',
    reflections_one: '{{count}} réflexion reste ici.',
    reflections_other: '{{count}} réflexions restent ici.',
    nothingPrivate: 'Ce parcours ne contient aucun passage privé.',
    make: 'Créer le PDF protégé pour {{name}}',
    where: 'Où enregistrer le PDF protégé ?',
    newPreview: 'Faire un nouvel aperçu',
    cancelled: 'Vous n’avez pas choisi d’emplacement. Rien n’est parti.'
  },
  done: {
    title: 'Le PDF protégé pour {{name}} est prêt',
    passphrase: 'La phrase secrète',
    once: 'Ces six mots, tirets compris, ne sont montrés qu’une seule fois.',
    advice:
      'Communiquez la phrase secrète par une autre voie que le fichier : appelez {{name}}, ou envoyez un SMS. Ne l’envoyez jamais dans le même e-mail.',
    copy: 'Copier la phrase secrète',
    copied: 'Copié. Le presse-papiers est vidé après 30 secondes.',
    show: 'Montrer dans le répertoire',
    file: 'Fichier : {{name}}',
    ledger: 'Vers la communication'
  },
  entry: {
    title: 'Communication à {{name}}',
    facts: 'Ce qui a été communiqué',
    recipient: 'Destinataire',
    isCoachee: 'la personne coachée',
    coachee: 'Personne coachée',
    report: 'Rapport',
    purpose: 'Finalité',
    legalBasis: 'Base juridique',
    madeAt: 'Communiqué le',
    madeBy: 'Par',
    fileName: 'Fichier',
    pages: 'Pages',
    proof: 'Preuve',
    documentHash: 'Empreinte du document (SHA-256)',
    fileHash: 'Empreinte du fichier protégé (SHA-256)',
    sealedCopy: 'Copie scellée',
    sealedLead: 'Octet pour octet ce qui est parti. L’ouverture est inscrite au journal.',
    open: 'Ouvrir la copie scellée'
  },
  legalBases: {
    consent: 'Consentement',
    contract: 'Exécution du contrat',
    legalObligation: 'Obligation légale',
    legitimateInterest: 'Intérêt légitime'
  }
}
