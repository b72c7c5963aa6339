import type { SameShape } from '../../i18n/same-shape'
import type { search as model } from './words.nl'

export const search: SameShape<typeof model> = {
  title: 'Search or act',
  placeholder: 'A name, a word from a note, or what you want to do',
  records: 'Found in the dossiers',
  commands: 'Commands',
  nothing: 'Nothing found for “{{words}}”. Try the beginning of another word.',
  results_one: '{{count}} result',
  results_other: '{{count}} results',
  shownOf: '{{shown}} of {{total}}. Type more to see fewer.',
  incomplete: 'The search index is still being completed.',
  hint: 'Arrow keys to choose, Enter to open, Esc to close',
  goTo: 'Go to {{place}}',
  theme: {
    light: 'Light theme',
    dark: 'Dark theme'
  }
}
