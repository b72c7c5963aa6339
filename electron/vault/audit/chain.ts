import { createHash } from 'node:crypto'

/** An audit entry as it is kept. It says who did what to which record when; never what stood in it. */
export interface ChainedEntry {
  sequence: number
  at: string
  member_id: string
  role: string
  verb: string
  subject_type: string
  subject_id: string | null
  coachee_id: string | null
  operation: string
  outcome: string
  detail: string
  previous_hash: string
  hash: string
}

/** The hash before the first entry. */
export const chainStart = '0'.repeat(64)

/** SHA-256 over every field of the entry and the hash of the one before it. */
export function hashOf(entry: Omit<ChainedEntry, 'hash'>): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        entry.sequence,
        entry.at,
        entry.member_id,
        entry.role,
        entry.verb,
        entry.subject_type,
        entry.subject_id,
        entry.coachee_id,
        entry.operation,
        entry.outcome,
        entry.detail,
        entry.previous_hash
      ])
    )
    .digest('hex')
}

/** The sequence number of the first entry that does not follow from the one before it, or null. */
export function firstBreak(
  entries: readonly ChainedEntry[],
  previous: { sequence: number; hash: string } = { sequence: 0, hash: chainStart }
): number | null {
  let last = previous
  for (const entry of entries) {
    const follows = entry.sequence === last.sequence + 1 && entry.previous_hash === last.hash
    if (!follows || entry.hash !== hashOf(entry)) return entry.sequence
    last = entry
  }
  return null
}
