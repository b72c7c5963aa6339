import type { PracticeProfile } from '../../../shared/contract/practice'
import { jsonObject, type Columns } from '../database'

/** The values of the columns of the practice's profile. */
export function practiceColumns(profile: PracticeProfile): Columns<'practice'> {
  return {
    name: profile.name,
    street: profile.address.street,
    postcode: profile.address.postcode,
    city: profile.address.city,
    enterprise_number: profile.enterpriseNumber,
    controller_contact: profile.controllerContact,
    email: profile.email,
    phone: profile.phone,
    website: profile.website
  }
}

/** The profile as the contract shows it. */
export const practiceJson = jsonObject<PracticeProfile>({
  name: 'name',
  address: jsonObject<PracticeProfile['address']>({ street: 'street', postcode: 'postcode', city: 'city' }),
  enterpriseNumber: 'enterprise_number',
  controllerContact: 'controller_contact',
  email: 'email',
  phone: 'phone',
  website: 'website'
})
