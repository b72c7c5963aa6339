import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import { sql, update, type ReadableDatabase } from '../database'

export { storedLockSettings, storeLockSettings } from './lock-settings'

/** The name and qualification that are printed under a signature. */
export async function memberSignature(
  db: ReadableDatabase,
  id: string
): Promise<{ name: string; qualification: string }> {
  const row = await db.get<{ name: string; qualification: string }>(
    sql`SELECT given_name || ' ' || family_name AS name, qualification FROM members WHERE id = ${id}`
  )
  if (!row) throw new DossierError('record.missing')
  return row
}

export type { Member } from './member'

export const memberHandlers: DomainHandlers<'members'> = {
  async me(_input, { db, member }) {
    const row = await db.get<{ givenName: string; familyName: string; email: string; qualification: string }>(
      sql`SELECT given_name AS givenName, family_name AS familyName, email, qualification FROM members
      WHERE id = ${member.id}`
    )
    if (!row) throw new DossierError('record.missing')
    return { id: member.id, roles: [...member.roles], ...row }
  },

  async changeMe(profile, { db, member }) {
    await db.run(
      update(
        'members',
        {
          given_name: profile.givenName,
          family_name: profile.familyName,
          email: profile.email,
          qualification: profile.qualification
        },
        sql`id = ${member.id}`
      )
    )
    return null
  },

  async keepPlace(place, { db, member }) {
    await db.run(update('members', { place: JSON.stringify(place) }, sql`id = ${member.id}`))
    return null
  }
}
