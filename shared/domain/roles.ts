/** The roles of a member. One member may have several; the founder of a practice has the first three. */
export const roles = [
  'coach',
  'administrator',
  'qualityOfficer',
  'trainee',
  'billing',
  'maintenance'
] as const

export type Role = (typeof roles)[number]

/** The roles that work in dossiers. */
export const dossierRoles = ['coach', 'trainee'] as const satisfies readonly Role[]

/** The roles that may know who is in the practice and which organisations it works for. */
export const officeRoles = [
  'coach',
  'trainee',
  'administrator',
  'qualityOfficer'
] as const satisfies readonly Role[]

/** The roles of the founder: all but billing, until there are more members. */
export const founderRoles = ['coach', 'administrator', 'qualityOfficer'] as const satisfies readonly Role[]
