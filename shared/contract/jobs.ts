import { z } from 'zod'
import { roles } from '../domain/roles'
import { read, write } from './operation'
import { NoInput, Nothing } from './values'

/** Jobs whose member is told when a lock cut them short: those that no screen asks for anew by itself. */
export const jobsTold = [
  'vault.changePassphrase',
  'vault.renewDatabaseKey',
  'vault.renewRecoveryKey',
  'vault.printRecoveryKey',
  'disclosures.make',
  'audit.verify'
] as const
export type JobTold = (typeof jobsTold)[number]

/** What was cut short by a lock. */
export const jobs = {
  unfinished: read({
    input: NoInput,
    output: z.object({ jobs: z.array(z.object({ operation: z.enum(jobsTold), cutAt: z.string() })) }),
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'names of operations that the member began; each has an entry of its own' }
  }),
  /** The member has read it. */
  acknowledge: write({
    input: NoInput,
    output: Nothing,
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'a notice is put away; no personal data' }
  })
}
