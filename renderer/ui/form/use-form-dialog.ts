import { useContext, useState } from 'react'
import { FormDraftsContext } from '../../client/form-memory'
import { useRestoredState } from '../../client/use-restored-state'

interface FormDialog {
  /** What it is open about: the id of a record, 'new'; null while it is closed. */
  about: string | null
  open: (about: string) => void
  close: () => void
}

/**
 * A dialog that holds a form, called `<name> <about>`. After a lock it is open again as it was; and a form that was left
 * half filled in is never out of sight: where one is, the dialog opens with the screen.
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

/** The name of the form in it. */
export function formIn(dialog: string, about: string): string {
  return `${dialog} ${about}`
}
