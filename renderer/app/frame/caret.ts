import type { Place } from '../../../shared/contract/place'

type TextField = HTMLInputElement | HTMLTextAreaElement

const fieldsSelector = 'input, textarea, select, [contenteditable="true"], button, a[href]'

/** Dialogs that are restored after a lock are outside the element of the screen. */
const dialogSelector = '[data-restored-after-lock] [role="dialog"]'
const inDialog = 'dialog '

/** Where the caret is in the screen: the name of the field, or its number among the fields when it has no name. */
export function readCaret(screen: HTMLElement): Pick<Place, 'field' | 'selection'> {
  const active = document.activeElement
  const dialog = document.querySelector<HTMLElement>(dialogSelector)
  const surface = dialog ?? screen
  if (!(active instanceof HTMLElement) || !surface.contains(active)) return { field: null, selection: null }
  const fields = fieldsOf(surface)
  const named = active.getAttribute('name')
  const alone =
    named !== null && named !== '' && fields.filter((field) => nameOf(field) === named).length === 1
  const number = fields.indexOf(active)
  if (!alone && number === -1) return { field: null, selection: null }
  const field = alone ? `name ${named}` : `number ${String(number)}`
  return { field: dialog ? inDialog + field : field, selection: selectionOf(active) }
}

/** Puts the caret back when the field is on the screen. Returns whether the caret is there and will stay. */
export function restoreCaret(
  screen: HTMLElement,
  { field, selection }: Pick<Place, 'field' | 'selection'>
): boolean {
  if (field === null) return true
  const isInDialog = field.startsWith(inDialog)
  const surface = isInDialog ? document.querySelector<HTMLElement>(dialogSelector) : screen
  if (!surface) return false
  const [kind = '', key = ''] = field.slice(isInDialog ? inDialog.length : 0).split(/ (.*)/s)
  const fields = fieldsOf(surface)
  const found = kind === 'name' ? fields.find((candidate) => nameOf(candidate) === key) : fields[Number(key)]
  if (!found) return false
  // A dialog that opens moves the focus to its first field once more, so the caret counts as restored only when an
  // earlier attempt already put it there.
  const stays = !isInDialog || document.activeElement === found
  found.focus({ preventScroll: true })
  if (selection && isTextField(found)) {
    try {
      found.setSelectionRange(...selection)
    } catch {
      // A field of a type without a caret, such as a number.
    }
  }
  return stays
}

function fieldsOf(screen: HTMLElement): HTMLElement[] {
  return [...screen.querySelectorAll<HTMLElement>(fieldsSelector)]
}

function nameOf(field: HTMLElement): string | null {
  return field.getAttribute('name')
}

function selectionOf(field: HTMLElement): Place['selection'] {
  // The selection is null in a field of a type without a caret.
  if (!isTextField(field) || field.selectionStart === null || field.selectionEnd === null) return null
  return [field.selectionStart, field.selectionEnd]
}

function isTextField(field: HTMLElement): field is TextField {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
}
