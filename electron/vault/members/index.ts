import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import type { ReadableDatabase } from '../database'

/** What is printed under a signature. */
export async function memberSignature(
  db: ReadableDatabase,
  id: string
): Promise<{ name: string; qualification: string }> {
  const row = await db.get<{ name: string; qualification: string }>(
    `SELECT given_name || ' ' || family_name AS name, qualification FROM members WHERE id = ?`,
    id
  )
  if (!row) throw new DossierError('record.missing')
  return row
}

export const memberHandlers: DomainHandlers<'members'> = {
  async me(_input, { db, member }) {
    const row = await db.get<{ givenName: string; familyName: string; email: string; qualification: string }>(
      'SELECT given_name AS givenName, family_name AS familyName, email, qualification FROM members WHERE id = ?',
      member.id
    )
    if (!row) throw new DossierError('record.missing')
    return { id: member.id, roles: [...member.roles], ...row }
  },

  async changeMe(profile, { db, member }) {
    await db.run(
      'UPDATE members SET given_name = ?, family_name = ?, email = ?, qualification = ? WHERE id = ?',
      profile.givenName,
      profile.familyName,
      profile.email,
      profile.qualification,
      member.id
    )
    return null
  },

  async keepPlace(place, { db, member }) {
    await db.run('UPDATE members SET place = ? WHERE id = ?', JSON.stringify(place), member.id)
    return null
  }
}
