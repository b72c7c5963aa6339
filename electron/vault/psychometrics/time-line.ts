import { column } from '../database'

/** What the time line of a dossier shows of a test result. */
export const testResultEntry = { at: column('administered_on'), title: column('instrument'), state: null }
