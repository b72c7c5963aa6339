import { useContext, useState } from 'react'
import { FormDraftsContext } from '../../client/form-memory'
import { useRestoredState } from '../../client/use-restored-state'

interface FormDialog {
  /** What the dialog is about: the id of a record, or 'new'; null while it is closed. */
  about: string | null
  open: (about: string) => void
  close: () => void
}

/**
 * A dialog with a form, called `<name> <about>`. It is open again after a lock. A form that was left half filled in is
 * always visible: its dialog opens with the screen.
 */
export function useFormDialog(name: string): FormDialog {
  const drafts = useContext(FormDraftsContext)
  const kept = useRestoredState<string | null>(`dialog ${name}`, null)
  const [left, setLeft] = useState(() => {
    const form = drafts.names().find((each) => each.startsWith(`${name} `))
    return form?.split(' ')[1] ?? null
  })
  return {
    about: kept.value ?? left,
    open: kept.set,
    close: () => {
      setLeft(null)
      kept.set(null)
    }
  }
}

/** The name of the form in the dialog. */
export function formIn(dialog: string, about: string): string {
  return `${dialog} ${about}`
}
