import { z } from 'zod'
import { officeRoles, roles } from '../domain/roles'
import { read, write } from './operation'
import { Place } from './place'
import { Email, NoInput, Nothing, RequiredLine, Line } from './values'

export const MemberProfile = z.object({
  givenName: RequiredLine,
  familyName: RequiredLine,
  email: Email,
  /** Printed under a signature: "Erkend coach, ICF PCC". */
  qualification: Line
})
export type MemberProfile = z.infer<typeof MemberProfile>

export const members = {
  me: read({
    input: NoInput,
    output: MemberProfile.extend({ id: z.uuid(), roles: z.array(z.enum(roles)) }),
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'a member reads the own profile' }
  }),
  changeMe: write({
    input: MemberProfile,
    output: Nothing,
    access: { roles },
    dossier: 'none',
    audit: { verb: 'change', subject: () => ({ type: 'member', id: null }) }
  }),
  /** Stores where the member is, so that unlocking returns there. */
  keepPlace: write({
    input: Place,
    output: Nothing,
    access: { roles: [...officeRoles, 'billing', 'maintenance'] },
    dossier: 'none',
    audit: { unlogged: 'moving through the app; what is opened there is logged by its own operation' }
  })
}
