import type { audit as model } from '../nl/audit'
import type { SameShape } from '../same-shape'

export const audit: SameShape<typeof model> = {
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
    person: 'Personne',
    organisation: 'Organisation',
    trajectory: 'Parcours',
    goal: 'Objectif',
    note: 'Note de séance',
    'test result': 'Résultat de test',
    report: 'Rapport',
    disclosure: 'Communication',
    'recovery key': 'Clé de secours',
    'audit log': 'Journal'
  }
}
