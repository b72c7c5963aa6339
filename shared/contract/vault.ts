import { z } from 'zod'
import { roles } from '../domain/roles'
import { errorCodes } from '../errors'
import { job, read, write } from './operation'
import { jobsTold } from './jobs'
import { MemberProfile } from './members'
import { Place } from './place'
import { PracticeProfile } from './practice'
import { NoInput, Nothing, ScreenLanguageValue } from './values'

/** As long as anybody types, and no longer: the key derivation takes any length, the message should not. */
const Passphrase = z.string().min(1).max(1000)

export const VaultState = z.object({
  state: z.enum(['absent', 'locked', 'open', 'unusable']),
  /** Why it is unusable. */
  problem: z.enum(errorCodes).nullable(),
  /** Only of a practice that was generated to look at; never of a real one. */
  demoPassphrase: z.string().nullable(),
  /** Milliseconds until the next attempt is heard. */
  waitMs: z.number().int().nonnegative()
})
export type VaultState = z.infer<typeof VaultState>

export const PassphraseAssessment = z.object({
  /** zxcvbn's estimate: 0 too guessable ... 4 very unguessable. */
  score: z.number().int().min(0).max(4),
  acceptable: z.boolean(),
  /** What is wrong or would help, as keys of the `passphrase` catalogue. */
  hints: z.array(z.enum(['tooShort', 'common', 'personal', 'repeats', 'guessable']))
})
export type PassphraseAssessment = z.infer<typeof PassphraseAssessment>

/** Who works now, and where that member was. */
export const Session = z.object({
  member: z.object({ id: z.uuid(), givenName: z.string(), familyName: z.string() }),
  practiceName: z.string(),
  /** Where the member was when the vault was closed. */
  place: Place.nullable(),
  failedAttempts: z.number().int().nonnegative(),
  recoveryKeyConfirmed: z.boolean(),
  /** What the last lock cut short, until the member has read it. */
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
      /** Words of the user's own (names, practice) that a guesser would try. */
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
  /** "I forgot my passphrase": opens with the recovery key and sets a new passphrase for the member who runs the practice. */
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
   * Gives the database a new key, for when an old back-up or an old passphrase may be in wrong hands: neither opens
   * it any more. Answers the new recovery key; the old one stops working too. Refused while another member has a slot.
   */
  renewDatabaseKey: job({
    input: z.object({ passphrase: Passphrase }),
    output: RecoveryKey,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: { verb: 'change', subject: () => ({ type: 'database key', id: null }) }
  }),
  /** The last times that the vault was opened, newest first. */
  lastUnlocks: read({
    input: NoInput,
    output: z.object({
      unlocks: z.array(
        z.object({
          at: z.string(),
          memberName: z.string(),
          failedAttempts: z.number().int(),
          /** With the printed key, because the passphrase was forgotten. */
          byRecoveryKey: z.boolean()
        })
      )
    }),
    access: { roles },
    dossier: 'none',
    audit: { unlogged: 'shown so that a member notices an unlock that was not theirs' }
  }),
  /** How the file of the practice is sealed, as it lies on this PC. */
  sealing: read({
    input: NoInput,
    output: z.object({
      /** The file shows nothing of what is in it. */
      fileEncrypted: z.boolean(),
      /** What a guess at the member's passphrase costs: Argon2id over this much memory, so many times. */
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
  /** Makes a new recovery key; the one before stops working. It opens for ever, so an open vault alone is not enough. */
  renewRecoveryKey: job({
    input: z.object({ passphrase: Passphrase }),
    output: RecoveryKey,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: { verb: 'change', subject: () => ({ type: 'recovery key', id: null }) }
  }),
  /** Proves that the printed or copied key is at hand: two of its groups, by position from 0. */
  confirmRecoveryKey: write({
    input: z.object({
      answers: z.array(z.object({ position: z.number().int().min(0), group: z.string().max(20) })).length(2)
    }),
    output: Nothing,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: { verb: 'change', subject: () => ({ type: 'recovery key', id: null }) }
  }),
  /** Prints the recovery key that was just made, by the system's print dialog. */
  printRecoveryKey: job({
    input: NoInput,
    output: Nothing,
    access: { roles: ['administrator'] },
    dossier: 'none',
    audit: { verb: 'print', subject: () => ({ type: 'recovery key', id: null }) }
  })
}
