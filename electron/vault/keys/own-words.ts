import { sql, type ReadableDatabase } from '../database'

/** What somebody who knows the member tries first: names of the practice and of the member, the e-mail address. */
export async function ownWordsOf(db: ReadableDatabase, memberId: string): Promise<string[]> {
  const row = await db.get<Record<string, string>>(
    sql`SELECT practice.name AS practice, given_name, family_name, members.email
    FROM practice, members WHERE members.id = ${memberId}`
  )
  return Object.values(row ?? {}).filter((word) => word !== '')
}
