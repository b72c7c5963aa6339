import { z } from 'zod'
import { officeRoles } from '../domain/roles'
import { read, write } from './operation'
import { Address, Email, EnterpriseNumber, NoInput, Nothing, Phone, RequiredLine, Line } from './values'

/** The controller (GDPR Art. 4(7)) as notices, reports and answers print it. */
export const PracticeProfile = z.object({
  name: RequiredLine,
  address: Address.extend({ street: RequiredLine, postcode: RequiredLine, city: RequiredLine }),
  enterpriseNumber: EnterpriseNumber.refine((value) => value !== '', { message: 'required' }),
  /** The contact for questions about personal data; the published reference is "privacy". */
  controllerContact: RequiredLine,
  email: Email.refine((value) => value !== '', { message: 'required' }),
  phone: Phone,
  website: Line
})
export type PracticeProfile = z.infer<typeof PracticeProfile>

export const practice = {
  get: read({
    input: NoInput,
    output: PracticeProfile,
    access: { roles: officeRoles },
    dossier: 'none',
    audit: { unlogged: 'the practice about itself; no personal data of others' }
  }),
  change: write({
    input: PracticeProfile,
    output: Nothing,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: { verb: 'change', subject: () => ({ type: 'practice', id: null }) }
  })
}
