import { column } from '../database'

/** What the time line of a dossier shows of a disclosure. */
export const disclosureEntry = { at: column('made_at'), title: column('recipient_name'), state: null }
