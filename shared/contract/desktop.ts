import { z } from 'zod'
import { screenLanguages } from '../domain/languages'

/**
 * The second, small contract: what the renderer can ask of the main process; never a record or a key. A path that the
 * user chooses goes from the main process to the vault as a one-time grant. The renderer gets a handle and a display
 * name, not a path that it could invent.
 */

/** The appearance of the app, known before unlocking: stored outside the vault, without anything personal. */
export const Appearance = z.object({
  language: z.enum(screenLanguages),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** Percent of the normal size. */
  textSize: z.number().int().min(90).max(150),
  /** The name of the practice, when a member chose to show it on the lock screen; otherwise empty. */
  nameOnLockScreen: z.string().max(300).default('')
})
export type Appearance = z.infer<typeof Appearance>

/** Where the practice is: on this PC, in a folder that a program copies elsewhere, or on another computer. */
const PracticePlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('local') }),
  z.object({ kind: z.literal('synchronised'), service: z.string() }),
  z.object({ kind: z.literal('share') })
])
export type PracticePlace = z.infer<typeof PracticePlace>

/** The present state of what protects the records on this PC. */
export const Protections = z.object({
  sandboxed: z.boolean(),
  networkBlocked: z.boolean(),
  spellCheckerOff: z.boolean(),
  /** null: only the system decides. */
  coreDumpsEmpty: z.boolean().nullable(),
  screenCapture: z.object({
    wanted: z.boolean(),
    /** Whether this system can keep a window out of a screenshot. */
    hasEffect: z.boolean()
  }),
  /** Which lock signals this PC sends to the app. */
  lockSignals: z.object({ screenLock: z.boolean(), sleep: z.boolean() }),
  place: PracticePlace
})
export type Protections = z.infer<typeof Protections>

const SaveLocation = z.object({ grant: z.uuid(), displayName: z.string() })

/** What the page needs before it draws anything. */
export const StartInfo = z.object({
  appearance: Appearance,
  /** Whether the folder has files of a practice; only the vault can say in what state they are. */
  practiceIsHere: z.boolean()
})
export type StartInfo = z.infer<typeof StartInfo>

export const desktopContract = {
  startInfo: { input: z.object({}), output: StartInfo },
  changeAppearance: { input: Appearance, output: z.null() },
  protections: { input: z.object({}), output: Protections },
  practicePlace: { input: z.object({}), output: PracticePlace },
  /** Whether the window stays out of screenshots and shared screens, the lock screen included. */
  changeScreenCapture: { input: z.object({ wanted: z.boolean() }), output: z.null() },
  /** The system's save dialog; null when the user cancels. Its title is seen by the system, and names nobody. */
  chooseSaveLocation: {
    input: z.object({
      title: z.string().max(100),
      suggestedName: z.string().min(1).max(200),
      kind: z.enum(['pdf'])
    }),
    output: SaveLocation.nullable()
  },
  /** Opens the folder of a file that was saved through this grant. */
  showSaved: { input: z.object({ grant: z.uuid() }), output: z.null() },
  /** Copies to the clipboard. The text is removed after 30 seconds and on lock, unless something else was copied. */
  copySecret: { input: z.object({ text: z.string().max(2000) }), output: z.null() },
  /** Locks: ends every process of the app and restarts it at the lock screen. */
  lock: { input: z.object({}), output: z.null() },
  /** Quits the app, which locks it too. */
  quit: { input: z.object({}), output: z.null() },
  /** Sent while locking: the vault has everything that was being typed. */
  flushed: { input: z.object({}), output: z.null() }
} as const

export type DesktopContract = typeof desktopContract
export type DesktopCall = keyof DesktopContract
export type DesktopInput<C extends DesktopCall> = z.input<DesktopContract[C]['input']>
/** The input of a handler: checked and complete. */
export type DesktopChecked<C extends DesktopCall> = z.output<DesktopContract[C]['input']>
export type DesktopOutput<C extends DesktopCall> = z.output<DesktopContract[C]['output']>
