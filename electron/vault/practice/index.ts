import type { PracticeProfile } from '../../../shared/contract/practice'
import type { DomainHandlers } from '../context'
import { JsonOf, type ReadableDatabase } from '../database'

export { foundPractice } from './found-practice'

/** The controller as documents print it. */
export async function practiceProfile(db: ReadableDatabase): Promise<PracticeProfile> {
  return JSON.parse((await profileJson(db)).text) as PracticeProfile
}

export const practiceHandlers: DomainHandlers<'practice'> = {
  get: (_input, { db }) => profileJson(db),

  async change(profile, { db }) {
    await db.run(
      `UPDATE practice SET name = ?, street = ?, postcode = ?, city = ?, enterprise_number = ?,
         controller_contact = ?, email = ?, phone = ?, website = ?`,
      profile.name,
      profile.address.street,
      profile.address.postcode,
      profile.address.city,
      profile.enterpriseNumber,
      profile.controllerContact,
      profile.email,
      profile.phone,
      profile.website
    )
    return null
  }
}

async function profileJson(db: ReadableDatabase): Promise<JsonOf<PracticeProfile>> {
  const profile = await db.json<PracticeProfile>(
    `SELECT json_object('name', name,
       'address', json_object('street', street, 'postcode', postcode, 'city', city),
       'enterpriseNumber', enterprise_number, 'controllerContact', controller_contact,
       'email', email, 'phone', phone, 'website', website)
     FROM practice`
  )
  return profile ?? new JsonOf<PracticeProfile>('null')
}
