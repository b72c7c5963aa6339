/** What a member may be in a practice. One member may hold several; the founder of a practice holds the first three. */
export const roles = [
  'coach',
  'administrator',
  'qualityOfficer',
  'trainee',
  'billing',
  'maintenance'
] as const

export type Role = (typeof roles)[number]

/** Those who work in dossiers. */
export const dossierRoles = ['coach', 'trainee'] as const satisfies readonly Role[]

/** Those who may know who is in the practice and which organisations it works for. */
export const officeRoles = [
  'coach',
  'trainee',
  'administrator',
  'qualityOfficer'
] as const satisfies readonly Role[]

/** What the founder of a practice may do: everything but billing, until there are more members. */
export const founderRoles = ['coach', 'administrator', 'qualityOfficer'] as const satisfies readonly Role[]
