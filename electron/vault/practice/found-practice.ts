import type { z } from 'zod'
import type { NewPractice } from '../../../shared/contract/vault'
import { founderRoles } from '../../../shared/domain/roles'
import type { WritableDatabase } from '../database'

/** The first rows of a new practice: itself, and the member who founds it. */
export async function foundPractice(
  db: WritableDatabase,
  { language, practice, member }: z.output<typeof NewPractice>,
  memberId: string,
  now: Date
): Promise<void> {
  const at = now.toISOString()
  await db.run(
    `INSERT INTO practice (id, name, street, postcode, city, enterprise_number, controller_contact, email, phone,
       website, language, created_at)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    practice.name,
    practice.address.street,
    practice.address.postcode,
    practice.address.city,
    practice.enterpriseNumber,
    practice.controllerContact,
    practice.email,
    practice.phone,
    practice.website,
    language,
    at
  )
  await db.run(
    `INSERT INTO members (id, given_name, family_name, email, qualification, roles, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    memberId,
    member.givenName,
    member.familyName,
    member.email,
    member.qualification,
    JSON.stringify(founderRoles),
    at
  )
}
