import { LockSettingsFields } from '../../../shared/contract/locking'
import { defaultLockSettings, withinPractice, type LockSettings } from '../../../shared/domain/lock-policy'
import type { DomainHandlers } from '../context'
import { sql, update, type ReadableDatabase } from '../database'

interface Chosen {
  own: LockSettings
  practiceLongestMinutes: number
}

/** What the member chose, within what the practice allows. */
export async function lockSettingsOf(db: ReadableDatabase, memberId: string): Promise<Chosen> {
  const row = await db.get<{ own: string | null; longest: number }>(
    sql`SELECT (SELECT lock_settings FROM members WHERE id = ${memberId}) AS own, longest_idle_minutes AS longest
    FROM practice`
  )
  const practiceLongestMinutes = row?.longest ?? defaultLockSettings.idleMinutes
  // What an earlier version did not know yet is as at first; settings that cannot be read are no reason not to open.
  const kept = LockSettingsFields.safeParse({
    ...defaultLockSettings,
    ...(row?.own == null ? {} : (JSON.parse(row.own) as object))
  })
  const chosen = kept.success ? kept.data : defaultLockSettings
  return { own: withinPractice(chosen, practiceLongestMinutes), practiceLongestMinutes }
}

export const lockingHandlers: DomainHandlers<'locking'> = {
  settings: (_input, { db, member }) => lockSettingsOf(db, member.id),

  async change(settings, { db, member, afterCommit, watch }) {
    const { practiceLongestMinutes } = await lockSettingsOf(db, member.id)
    const kept = withinPractice(settings, practiceLongestMinutes)
    await db.run(update('members', { lock_settings: JSON.stringify(kept) }, sql`id = ${member.id}`))
    afterCommit(() => {
      watch.follow(kept)
      return Promise.resolve()
    })
    return null
  },

  async changePracticeLongest({ minutes }, { db, member, afterCommit, watch }) {
    await db.run(update('practice', { longest_idle_minutes: minutes }, sql`id = 1`))
    const { own } = await lockSettingsOf(db, member.id)
    afterCommit(() => {
      watch.follow(own)
      return Promise.resolve()
    })
    return null
  }
}
