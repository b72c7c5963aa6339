import type { Place } from '../../../shared/contract/place'

type TextField = HTMLInputElement | HTMLTextAreaElement

const fieldsSelector = 'input, textarea, select, [contenteditable="true"], button, a[href]'

/** Where the caret is in the screen: a name where the field has one, its number among the fields otherwise. */
export function readCaret(screen: HTMLElement): Pick<Place, 'field' | 'selection'> {
  const active = document.activeElement
  if (!(active instanceof HTMLElement) || !screen.contains(active)) return { field: null, selection: null }
  const fields = fieldsOf(screen)
  const named = active.getAttribute('name')
  const alone =
    named !== null && named !== '' && fields.filter((field) => nameOf(field) === named).length === 1
  const number = fields.indexOf(active)
  if (!alone && number === -1) return { field: null, selection: null }
  return { field: alone ? `name ${named}` : `number ${String(number)}`, selection: selectionOf(active) }
}

/** Puts the caret back, once the field is on the screen. Returns whether it is. */
export function putCaret(
  screen: HTMLElement,
  { field, selection }: Pick<Place, 'field' | 'selection'>
): boolean {
  if (field === null) return true
  const [kind = '', key = ''] = field.split(/ (.*)/s)
  const fields = fieldsOf(screen)
  const found = kind === 'name' ? fields.find((candidate) => nameOf(candidate) === key) : fields[Number(key)]
  if (!found) return false
  found.focus({ preventScroll: true })
  if (selection && isTextField(found)) {
    try {
      found.setSelectionRange(...selection)
    } catch {
      // A field of a kind that has no caret, such as a number.
    }
  }
  return true
}

function fieldsOf(screen: HTMLElement): HTMLElement[] {
  return [...screen.querySelectorAll<HTMLElement>(fieldsSelector)]
}

function nameOf(field: HTMLElement): string | null {
  return field.getAttribute('name')
}

function selectionOf(field: HTMLElement): Place['selection'] {
  // A field of a kind that has no caret answers null.
  if (!isTextField(field) || field.selectionStart === null || field.selectionEnd === null) return null
  return [field.selectionStart, field.selectionEnd]
}

function isTextField(field: HTMLElement): field is TextField {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
}
