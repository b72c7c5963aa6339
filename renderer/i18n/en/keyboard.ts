import type { keyboard as model } from '../nl/keyboard'
import type { SameShape } from '../same-shape'

export const keyboard: SameShape<typeof model> = {
  title: 'Keyboard map',
  intro: 'Everything works without a mouse. Tab goes on, Shift+Tab goes back.',
  search: 'Search and commands',
  lock: 'Lock',
  quit: 'Quit Dossier',
  new: 'New in this room',
  save: 'Save, or hear that all is saved',
  back: 'One step back, or close',
  rows: 'Through the rows of a table',
  open: 'Open',
  map: 'This list',
  keys: {
    control: 'Ctrl',
    escape: 'Esc',
    enter: 'Enter'
  }
}
