import { z } from 'zod'
import { roles } from '../../../shared/domain/roles'
import { DossierError } from '../../../shared/errors'
import { sql, type ReadableDatabase } from '../database'
import type { Member } from './member'

const shown = sql`members.id, given_name AS givenName, family_name AS familyName, roles`

type MemberRow = Omit<Member, 'roles'> & { roles: string }

/** @throws DossierError `access.denied` for a member who is no longer in the practice. */
export async function findMember(db: ReadableDatabase, id: string): Promise<Member> {
  return memberOf(await db.get<MemberRow>(sql`SELECT ${shown} FROM members WHERE members.id = ${id}`))
}

/** The member who runs the practice, and for whom the recovery key is. */
export async function firstAdministrator(db: ReadableDatabase): Promise<Member> {
  return memberOf(
    await db.get<MemberRow>(
      sql`SELECT ${shown} FROM members, json_each(roles)
       WHERE value = 'administrator' ORDER BY created_at LIMIT 1`
    )
  )
}

function memberOf(row: MemberRow | undefined): Member {
  if (!row) throw new DossierError('access.denied')
  return { ...row, roles: z.array(z.enum(roles)).parse(JSON.parse(row.roles)) }
}
