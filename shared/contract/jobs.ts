import { roles } from '../domain/roles'
import { write } from './operation'
import { NoInput, Nothing } from './values'

/** Jobs whose member is told when a lock cut them short: those that no screen asks for anew whenever it is shown. */
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
  /** The member has read what was cut short. */
  acknowledge: write({
    input: NoInput,
    output: Nothing,
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'a notice is put away; no personal data' }
  })
}
