import type { z } from 'zod'
import type { NewPractice } from '../../../shared/contract/vault'
import { founderRoles } from '../../../shared/domain/roles'
import { insert, type WritableDatabase } from '../database'
import { practiceColumns } from './practice-row'

/** Inserts the first rows of a new practice: the practice, and the member who founds it. */
export async function foundPractice(
  db: WritableDatabase,
  { language, practice, member }: z.output<typeof NewPractice>,
  memberId: string,
  now: Date
): Promise<void> {
  const at = now.toISOString()
  await db.run(insert('practice', { id: 1, ...practiceColumns(practice), language, created_at: at }))
  await db.run(
    insert('members', {
      id: memberId,
      given_name: member.givenName,
      family_name: member.familyName,
      email: member.email,
      qualification: member.qualification,
      roles: JSON.stringify(founderRoles),
      created_at: at
    })
  )
}
