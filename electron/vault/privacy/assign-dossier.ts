import { insert, type WritableDatabase } from '../database'

/** Lets a member work in a dossier that they made: whose trajectory it is later is assigned by a trigger. */
export async function assignDossier(
  db: WritableDatabase,
  coacheeId: string,
  memberId: string,
  now: Date
): Promise<void> {
  await db.run(
    insert('assignments', {
      member_id: memberId,
      coachee_id: coacheeId,
      assigned_at: now.toISOString(),
      assigned_by: memberId
    })
  )
}
