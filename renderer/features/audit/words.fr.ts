import type { SameShape } from '../../i18n/same-shape'
import type { audit as model } from './words.nl'

export const audit: SameShape<typeof model> = {
  screen: {
    lead: 'Qui a fait quoi, dans quel dossier et quand. Le journal ne contient jamais ce qui se trouve dans un dossier.',
    title: 'Journal',
    filter: 'Dossier de',
    everybody: 'Tous les dossiers',
    noMatch: 'Personne de ce nom',
    at: 'Quand',
    who: 'Qui',
    what: 'Quoi',
    dossier: 'Dossier',
    outcome: 'Résultat',
    done: 'Effectué',
    refused: 'Refusé',
    about: '{{verb}} : {{subject}}',
    noDossier: 'aucun',
    nobody: 'inconnu',
    empty: 'Le journal ne contient encore rien sur ce dossier.'
  },
  verify: {
    action: 'Vérifier le journal',
    intact_one: 'Le journal est en ordre : {{count}} ligne, aucune modifiée ni supprimée.',
    intact_other: 'Le journal est en ordre : {{count}} lignes, aucune modifiée ni supprimée.',
    broken:
      'La ligne {{sequence}} du journal ne s’accorde pas avec la précédente. Quelque chose a été modifié en dehors de Dossier. Laissez le répertoire tel quel et signalez-le à la personne responsable de la vie privée.',
    notAnchored:
      'La fin du journal manque, ou un fichier plus ancien a été remis en place. Laissez le répertoire tel quel et signalez-le à la personne responsable de la vie privée.'
  },
  verbs: {
    read: 'Consulté',
    add: 'Ajouté',
    change: 'Modifié',
    delete: 'Supprimé',
    search: 'Recherché',
    print: 'Imprimé',
    copy: 'Copié',
    transfer: 'Communiqué',
    sign: 'Signé',
    unlock: 'Déverrouillé',
    lock: 'Verrouillé'
  },
  subjects: {
    practice: 'Cabinet',
    member: 'Membre',
    'recovery key': 'Clé de secours',
    passphrase: 'Phrase secrète',
    'database key': 'Clé du coffre',
    'audit log': 'Journal',
    operation: 'Opération'
  }
}
