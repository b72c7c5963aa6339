import { z } from 'zod'
import { roles } from '../domain/roles'
import { errorCodes } from '../errors'
import { job, read, write } from './operation'
import { jobsTold } from './jobs'
import { MemberProfile } from './members'
import { Place } from './place'
import { PracticeProfile } from './practice'
import { NoInput, Nothing, ScreenLanguageValue } from './values'

/** A limit on the message only: the key derivation accepts any length. */
const Passphrase = z.string().min(1).max(1000)

export const VaultState = z.object({
  state: z.enum(['absent', 'locked', 'open', 'unusable']),
  /** Why it is unusable. */
  problem: z.enum(errorCodes).nullable(),
  /** Only for a generated practice. */
  demoPassphrase: z.string().nullable(),
  /** Milliseconds until the next attempt is accepted. */
  waitMs: z.number().int().nonnegative()
})
export type VaultState = z.infer<typeof VaultState>

export const PassphraseAssessment = z.object({
  /** zxcvbn's estimate: 0 too guessable ... 4 very unguessable. */
  score: z.number().int().min(0).max(4),
  acceptable: z.boolean(),
  /** Hints, as keys of the `passphrase` catalogue. */
  hints: z.array(z.enum(['tooShort', 'common', 'personal', 'repeats', 'guessable']))
})
export type PassphraseAssessment = z.infer<typeof PassphraseAssessment>

/** The member who is logged in, and where that member was. */
export const Session = z.object({
  member: z.object({ id: z.uuid(), givenName: z.string(), familyName: z.string() }),
  practiceName: z.string(),
  /** Where the member was when the vault was closed. */
  place: Place.nullable(),
  failedAttempts: z.number().int().nonnegative(),
  recoveryKeyConfirmed: z.boolean(),
  /** The jobs that the last lock interrupted, until the member has dismissed them. */
  unfinishedJobs: z.array(z.enum(jobsTold))
})
export type Session = z.infer<typeof Session>

/** Groups of the recovery key, in order. */
const RecoveryKey = z.object({ groups: z.array(z.string()) })

export const NewPractice = z.object({
  language: ScreenLanguageValue,
  practice: PracticeProfile,
  member: MemberProfile,
  passphrase: Passphrase
})

export const vault = {
  state: read({
    input: NoInput,
    output: VaultState,
    access: 'before unlock',
    dossier: 'none',
    audit: { unlogged: 'tells the lock screen whether there is a practice; nothing of what is in it' }
  }),
  assessPassphrase: read({
    input: z.object({
      passphrase: z.string().max(1000),
      language: ScreenLanguageValue,
      /** Words that a guesser would try: names, the practice. */
      ownWords: z.array(z.string().max(300)).max(50)
    }),
    output: PassphraseAssessment,
    access: 'before unlock',
    dossier: 'none',
    audit: { unlogged: 'nothing is read or kept' }
  }),
  create: write({
    input: NewPractice,
    output: z.object({ session: Session, recoveryKey: RecoveryKey }),
    access: 'before unlock',
    dossier: 'none',
    audit: { verb: 'add', subject: () => ({ type: 'practice', id: null }) }
  }),
  unlock: write({
    input: z.object({ passphrase: Passphrase }),
    output: Session,
    access: 'before unlock',
    dossier: 'none',
    audit: {
      verb: 'unlock',
      subject: (_input, session) => ({ type: 'member', id: session?.member.id ?? null }),
      detail: (_input, session) => ({ failedAttempts: session.failedAttempts })
    }
  }),
  /** Opens with the recovery key and sets a new passphrase for the member who runs the practice. */
  recover: write({
    input: z.object({
      recoveryKey: z.string().min(1).max(100),
      passphrase: Passphrase,
      language: ScreenLanguageValue
    }),
    output: Session,
    access: 'before unlock',
    dossier: 'none',
    audit: {
      verb: 'unlock',
      subject: (_input, session) => ({ type: 'recovery key', id: session?.member.id ?? null }),
      detail: (_input, session) => ({ failedAttempts: session.failedAttempts })
    }
  }),
  changePassphrase: job({
    input: z.object({ current: Passphrase, passphrase: Passphrase, language: ScreenLanguageValue }),
    output: Nothing,
    access: { roles },
    dossier: 'none',
    audit: { verb: 'change', subject: () => ({ type: 'passphrase', id: null }) }
  }),
  /**
   * Re-keys the database, for when an old back-up or an old passphrase may be in wrong hands: neither opens it any
   * more. Returns a new recovery key; the old one stops working too.
   */
  renewDatabaseKey: job({
    input: z.object({ passphrase: Passphrase }),
    output: RecoveryKey,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: { verb: 'change', subject: () => ({ type: 'database key', id: null }) }
  }),
  /** The last unlocks, newest first. */
  lastUnlocks: read({
    input: NoInput,
    output: z.object({
      unlocks: z.array(
        z.object({
          at: z.string(),
          memberName: z.string(),
          failedAttempts: z.number().int(),
          /** With the recovery key. */
          byRecoveryKey: z.boolean()
        })
      )
    }),
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'shown so that a member notices an unlock that was not theirs' }
  }),
  /** How the file of the practice is encrypted on this PC. */
  sealing: read({
    input: NoInput,
    output: z.object({
      /** The file contains no readable data. */
      fileEncrypted: z.boolean(),
      /** The cost of one guess at the member's passphrase: Argon2id with this much memory and so many passes. */
      memoryMiB: z.number().int(),
      passes: z.number().int()
    }),
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'parameters of the key derivation; no personal data' }
  }),
  session: read({
    input: NoInput,
    output: Session,
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'who is working now, shown to that member' }
  }),
  /**
   * Makes a new recovery key; the previous one stops working. It asks for the passphrase too, because a recovery key
   * opens the vault for ever.
   */
  renewRecoveryKey: job({
    input: z.object({ passphrase: Passphrase }),
    output: RecoveryKey,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: { verb: 'change', subject: () => ({ type: 'recovery key', id: null }) }
  }),
  /** Checks two groups of the recovery key, by position from 0: proof that the key is at hand. */
  confirmRecoveryKey: write({
    input: z.object({
      answers: z.array(z.object({ position: z.number().int().min(0), group: z.string().max(20) })).length(2)
    }),
    output: Nothing,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: { verb: 'change', subject: () => ({ type: 'recovery key', id: null }) }
  }),
  /** Prints the recovery key that was just made, through the print dialog of the system. */
  printRecoveryKey: job({
    input: NoInput,
    output: Nothing,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: { verb: 'print', subject: () => ({ type: 'recovery key', id: null }) }
  })
}
