import type { keyboard as model } from '../nl/keyboard'
import type { SameShape } from '../same-shape'

export const keyboard: SameShape<typeof model> = {
  title: 'Raccourcis clavier',
  intro: 'Tout peut se faire sans souris. Tab avance, Maj+Tab recule.',
  search: 'Recherche et commandes',
  lock: 'Verrouiller',
  quit: 'Quitter Dossier',
  new: 'Nouveau dans cet espace',
  save: 'Enregistrer, ou savoir que tout est enregistré',
  back: 'Un pas en arrière, ou fermer',
  rows: 'Parcourir les lignes d’un tableau',
  open: 'Ouvrir',
  map: 'Cette liste',
  keys: {
    control: 'Ctrl',
    escape: 'Échap',
    enter: 'Entrée'
  }
}
