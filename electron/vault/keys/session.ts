import { Place } from '../../../shared/contract/place'
import type { Session } from '../../../shared/contract/vault'
import { sql, type ReadableDatabase } from '../database'
import { unfinishedJobs } from '../jobs'
import type { Member } from '../members'

/** Who works now, where that member was, and what deserves attention after unlocking. */
export async function readSession(
  db: ReadableDatabase,
  member: Member,
  failedAttempts: number
): Promise<Session> {
  const row = await db.get<{ name: string; confirmed: string | null; place: string | null }>(
    sql`SELECT name, recovery_key_confirmed_at AS confirmed,
      (SELECT place FROM members WHERE id = ${member.id}) AS place
    FROM practice`
  )
  return {
    member: { id: member.id, givenName: member.givenName, familyName: member.familyName },
    practiceName: row?.name ?? '',
    place: placeOf(row?.place ?? null),
    failedAttempts,
    recoveryKeyConfirmed: row?.confirmed != null,
    unfinishedJobs: await unfinishedJobs(db, member.id)
  }
}

/** A place that another version kept in another form is no reason not to open. */
function placeOf(kept: string | null): Place | null {
  const place = Place.safeParse(kept === null ? null : JSON.parse(kept))
  return place.success ? place.data : null
}
