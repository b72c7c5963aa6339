import type { Role } from '../../../shared/domain/roles'

/** The member who uses the app. Every audit entry names one. */
export interface Member {
  id: string
  givenName: string
  familyName: string
  roles: readonly Role[]
}
