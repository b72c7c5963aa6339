import type { Role } from '../../../shared/domain/roles'

/** Who is at work. Every audit entry names one. */
export interface Member {
  id: string
  givenName: string
  familyName: string
  roles: readonly Role[]
}
