import { roles } from '../domain/roles'
import { write } from './operation'
import { NoInput, Nothing } from './values'

/** Jobs that are reported to their member when a lock interrupted them: those that no screen starts again by itself. */
export const jobsTold = [
  'vault.changePassphrase',
  'vault.renewDatabaseKey',
  'vault.renewRecoveryKey',
  'vault.printRecoveryKey',
  'disclosures.make',
  'audit.verify'
] as const
export type JobTold = (typeof jobsTold)[number]

export const jobs = {
  /** The member has dismissed the report of interrupted jobs. */
  acknowledge: write({
    input: NoInput,
    output: Nothing,
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'a notice is put away; no personal data' }
  })
}
