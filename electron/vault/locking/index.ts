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

/** The lock settings of the member, within the limits of the practice. */
export async function lockSettingsOf(db: ReadableDatabase, memberId: string): Promise<Chosen> {
  const practiceLongestMinutes = (await longestIdleMinutes(db)) ?? defaultLockSettings.idleMinutes
  const stored = await storedLockSettings(db, memberId)
  // Settings that an earlier version did not have get their defaults; unreadable settings do not prevent opening.
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
