import { z } from 'zod'
import { longestIdleMinutes, shortestIdleMinutes } from '../domain/lock-policy'
import { roles } from '../domain/roles'
import { read, write } from './operation'
import { NoInput, Nothing } from './values'

const Minutes = z.number().int().min(shortestIdleMinutes).max(longestIdleMinutes)

export const LockSettingsFields = z.object({
  idleMinutes: Minutes,
  onScreenLock: z.boolean(),
  onSleep: z.boolean(),
  onUserSwitch: z.boolean(),
  onMinimise: z.boolean(),
  onClose: z.boolean()
})

export const locking = {
  settings: read({
    input: NoInput,
    output: z.object({
      own: LockSettingsFields,
      /** The maximum for every member of the practice. */
      practiceLongestMinutes: Minutes
    }),
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'settings of the app; no personal data' }
  }),
  change: write({
    input: LockSettingsFields,
    output: Nothing,
    access: { roles },
    dossier: 'none',
    audit: {
      verb: 'change',
      subject: () => ({ type: 'member', id: null }),
      detail: (input) => ({ idleMinutes: input.idleMinutes })
    }
  }),
  changePracticeLongest: write({
    input: z.object({ minutes: Minutes }),
    output: Nothing,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: {
      verb: 'change',
      subject: () => ({ type: 'practice', id: null }),
      detail: (input) => ({ minutes: input.minutes })
    }
  })
}
