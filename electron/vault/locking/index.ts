import { LockSettingsFields } from '../../../shared/contract/locking'
import { defaultLockSettings, withinPractice, type LockSettings } from '../../../shared/domain/lock-policy'
import type { DomainHandlers } from '../context'
import type { ReadableDatabase } from '../database'
import { storedLockSettings, storeLockSettings } from '../members'
import { longestIdleMinutes, storeLongestIdleMinutes } from '../practice'

interface Chosen {
  own: LockSettings
  practiceLongestMinutes: number
}

/** What the member chose, within what the practice allows. */
export async function lockSettingsOf(db: ReadableDatabase, memberId: string): Promise<Chosen> {
  const practiceLongestMinutes = (await longestIdleMinutes(db)) ?? defaultLockSettings.idleMinutes
  const stored = await storedLockSettings(db, memberId)
  // What an earlier version did not know yet is as at first; settings that cannot be read are no reason not to open.
  const kept = LockSettingsFields.safeParse({
    ...defaultLockSettings,
    ...(stored === null ? {} : (JSON.parse(stored) as object))
  })
  const chosen = kept.success ? kept.data : defaultLockSettings
  return { own: withinPractice(chosen, practiceLongestMinutes), practiceLongestMinutes }
}

export const lockingHandlers: DomainHandlers<'locking'> = {
  settings: (_input, { db, member }) => lockSettingsOf(db, member.id),

  async change(settings, { db, member, afterCommit, watch }) {
    const { practiceLongestMinutes } = await lockSettingsOf(db, member.id)
    const kept = withinPractice(settings, practiceLongestMinutes)
    await storeLockSettings(db, member.id, kept)
    afterCommit(() => {
      watch.follow(kept)
      return Promise.resolve()
    })
    return null
  },

  async changePracticeLongest({ minutes }, { db, member, afterCommit, watch }) {
    await storeLongestIdleMinutes(db, minutes)
    const { own } = await lockSettingsOf(db, member.id)
    afterCommit(() => {
      watch.follow(own)
      return Promise.resolve()
    })
    return null
  }
}
