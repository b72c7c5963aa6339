import { z } from 'zod'
import { screenLanguages } from '../domain/languages'

/**
 * The second, small contract: what the renderer may ask of the main process. Never a record, never a key.
 * A path that the user chooses goes from main to the vault as a one-time grant; the renderer gets a handle
 * and a name to show, not a path that it could make up.
 */

/** How the app looks before anybody has unlocked it; kept outside the vault, holds nothing personal. */
export const Appearance = z.object({
  language: z.enum(screenLanguages),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** Percent of the normal size. */
  textSize: z.number().int().min(90).max(150),
  /** The practice's name, when a member chose to show it to whoever stands before the lock; empty otherwise. */
  nameOnLockScreen: z.string().max(300).default('')
})
export type Appearance = z.infer<typeof Appearance>

/** Where the practice lies: on this PC, in a folder that a program copies elsewhere, or on another computer. */
const PracticePlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('local') }),
  z.object({ kind: z.literal('synchronised'), service: z.string() }),
  z.object({ kind: z.literal('share') })
])
export type PracticePlace = z.infer<typeof PracticePlace>

/** What protects the records on this PC, as it is at the moment of asking. */
export const Protections = z.object({
  sandboxed: z.boolean(),
  networkBlocked: z.boolean(),
  spellCheckerOff: z.boolean(),
  /** null: only the system decides. */
  coreDumpsEmpty: z.boolean().nullable(),
  screenCapture: z.object({
    wanted: z.boolean(),
    /** Not every system can keep a window out of a screenshot. */
    hasEffect: z.boolean()
  }),
  /** Whether this PC tells the app of it. */
  lockSignals: z.object({ screenLock: z.boolean(), sleep: z.boolean() }),
  place: PracticePlace
})
export type Protections = z.infer<typeof Protections>

const SaveLocation = z.object({ grant: z.uuid(), displayName: z.string() })

/** What the page has to know before it draws anything. */
export const StartInfo = z.object({
  appearance: Appearance,
  /** Files of a practice are in their folder; what state they are in, the vault says. */
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
  /** To the clipboard; taken off again after 30 seconds and on lock, if it is still there. */
  copySecret: { input: z.object({ text: z.string().max(2000) }), output: z.null() },
  /** Ends every process of the app and starts it anew at the lock screen. */
  lock: { input: z.object({}), output: z.null() },
  /** Ends the app, which locks it too. */
  quit: { input: z.object({}), output: z.null() },
  /** While locking: everything that was being typed is in the vault. */
  flushed: { input: z.object({}), output: z.null() }
} as const

export type DesktopContract = typeof desktopContract
export type DesktopCall = keyof DesktopContract
export type DesktopInput<C extends DesktopCall> = z.input<DesktopContract[C]['input']>
/** What a call's handler gets: checked and complete. */
export type DesktopChecked<C extends DesktopCall> = z.output<DesktopContract[C]['input']>
export type DesktopOutput<C extends DesktopCall> = z.output<DesktopContract[C]['output']>
