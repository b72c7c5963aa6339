import { app, screen, type BrowserWindow, type Point, type Rectangle } from 'electron'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const WindowPlace = z.object({
  bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).partial(),
  maximised: z.boolean(),
  minimised: z.boolean(),
  /** It was not the window at work: it comes back without taking the focus. */
  inBackground: z.boolean(),
  /** What the window manager puts around it, left and above, where that was measured. */
  frame: z.object({ x: z.number(), y: z.number() })
})
type WindowPlace = z.infer<typeof WindowPlace>

const firstPlace: WindowPlace = {
  bounds: {},
  maximised: false,
  minimised: false,
  inBackground: false,
  frame: { x: 0, y: 0 }
}

/** The window manager has put its frame around a new window by then. */
const framedAfterMs = 1000
/** A difference beyond this is no frame: the window was moved. */
const thickestFrame = 64
const frames = new WeakMap<BrowserWindow, Point>()

/** Where the window stood when the app ended; the usual place when that screen is gone. */
export function readWindowPlace(): WindowPlace {
  try {
    const place = WindowPlace.parse(JSON.parse(readFileSync(placeFile(), 'utf8')))
    return isOnAScreen(place.bounds) ? place : firstPlace
  } catch {
    return firstPlace
  }
}

/**
 * Shows the window where it was. On X11 one asks for the corner of the frame and is told that of the page inside it:
 * without the difference the window would go down a little with each lock.
 */
export function showInPlace(window: BrowserWindow, place: WindowPlace): void {
  // Always asked for, the first time too: where the window manager chooses, its frame cannot be told from the choice.
  window.setBounds({ ...middleOfTheScreen(window), ...place.bounds })
  const asked = window.getBounds()
  window.once('ready-to-show', () => {
    // On Linux a window that was never shown cannot be minimised: it would be nowhere, and nobody could bring it back.
    const straight = place.minimised && process.platform !== 'linux'
    if (place.inBackground && !straight) window.showInactive()
    else if (!straight) window.show()
    if (place.maximised) window.maximize()
    if (place.minimised) window.minimize()
    // A window that is gone again before it was measured has the frame of the last time.
    frames.set(window, place.frame)
    if (process.platform === 'linux') setTimeout(() => measureFrame(window, asked), framedAfterMs)
  })
}

function middleOfTheScreen(window: BrowserWindow): Point {
  const { workArea } = screen.getPrimaryDisplay()
  const { width, height } = window.getBounds()
  const before = (room: number, size: number): number => Math.max(0, Math.round((room - size) / 2))
  return {
    x: workArea.x + before(workArea.width, width),
    y: workArea.y + before(workArea.height, height)
  }
}

function measureFrame(window: BrowserWindow, asked: Point): void {
  if (window.isDestroyed()) return
  const told = window.getNormalBounds()
  const frame = { x: told.x - asked.x, y: told.y - asked.y }
  const isFrame = [frame.x, frame.y].every((side) => side >= 0 && side <= thickestFrame)
  if (isFrame) frames.set(window, frame)
}

/** Where the window stands now. Only after a lock it comes back minimised, or behind others. */
export function placeOf(window: BrowserWindow, afterLock: boolean): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds()
  const frame = frames.get(window) ?? firstPlace.frame
  return {
    bounds: { x: x - frame.x, y: y - frame.y, width, height },
    maximised: window.isMaximized(),
    minimised: afterLock && window.isMinimized(),
    inBackground: afterLock && !window.isFocused(),
    frame
  }
}

/** Synchronous on purpose: it is a step of locking, after which the process ends. */
export function writeWindowPlace(place: WindowPlace): void {
  writeFileSync(placeFile(), JSON.stringify(place), { mode: 0o600 })
}

function isOnAScreen(bounds: Partial<Rectangle>): boolean {
  const { x, y, width, height } = bounds
  if (x === undefined || y === undefined || width === undefined || height === undefined) return true
  return screen
    .getAllDisplays()
    .some(
      ({ workArea }) =>
        x < workArea.x + workArea.width &&
        x + width > workArea.x &&
        y >= workArea.y - 1 &&
        y < workArea.y + workArea.height
    )
}

function placeFile(): string {
  return join(app.getPath('userData'), 'window.json')
}
