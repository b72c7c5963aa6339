import { app, screen, type BrowserWindow, type Point, type Rectangle } from 'electron'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const WindowPlace = z.object({
  bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).partial(),
  maximised: z.boolean(),
  minimised: z.boolean(),
  /** Another window had the focus, so this one is shown without taking it. */
  inBackground: z.boolean(),
  /** The thickness of the window manager's frame at the left and the top, when it was measured. */
  frame: z.object({ x: z.number(), y: z.number() })
})
type WindowPlace = z.infer<typeof WindowPlace>

const defaultPlace: WindowPlace = {
  bounds: {},
  maximised: false,
  minimised: false,
  inBackground: false,
  frame: { x: 0, y: 0 }
}

/** By then the window manager has put its frame around a new window. */
const measureFrameAfterMs = 1000
/** A larger difference is no frame: the window was moved. */
const maximumFrameThickness = 64
const frames = new WeakMap<BrowserWindow, Point>()

/** Where the window was when the app ended; the default position when that screen is gone. */
export function readWindowPlace(): WindowPlace {
  try {
    const place = WindowPlace.parse(JSON.parse(readFileSync(placeFile(), 'utf8')))
    return isOnScreen(place.bounds) ? place : defaultPlace
  } catch {
    return defaultPlace
  }
}

/**
 * Shows the window where it was. X11 positions the frame but reports the position of the page inside it: without the
 * difference the window would move down with each lock.
 */
export function showInPlace(window: BrowserWindow, place: WindowPlace): void {
  // The position is always requested, also the first time: the frame cannot be told from the window manager's own choice.
  window.setBounds({ ...centreOfScreen(window), ...place.bounds })
  const requested = window.getBounds()
  window.once('ready-to-show', () => {
    // On Linux a window that was never shown cannot be minimised: nobody could bring it back.
    const startsMinimised = place.minimised && process.platform !== 'linux'
    if (place.inBackground && !startsMinimised) window.showInactive()
    else if (!startsMinimised) window.show()
    if (place.maximised) window.maximize()
    if (place.minimised) window.minimize()
    // A window that closes before it is measured keeps its stored frame.
    frames.set(window, place.frame)
    if (process.platform === 'linux') setTimeout(() => measureFrame(window, requested), measureFrameAfterMs)
  })
}

function centreOfScreen(window: BrowserWindow): Point {
  const { workArea } = screen.getPrimaryDisplay()
  const { width, height } = window.getBounds()
  const before = (room: number, size: number): number => Math.max(0, Math.round((room - size) / 2))
  return {
    x: workArea.x + before(workArea.width, width),
    y: workArea.y + before(workArea.height, height)
  }
}

function measureFrame(window: BrowserWindow, requested: Point): void {
  if (window.isDestroyed()) return
  const reported = window.getNormalBounds()
  const frame = { x: reported.x - requested.x, y: reported.y - requested.y }
  const isFrame = [frame.x, frame.y].every((side) => side >= 0 && side <= maximumFrameThickness)
  if (isFrame) frames.set(window, frame)
}

/** Where the window is now. It returns minimised or in the background only after a lock. */
export function currentPlace(window: BrowserWindow, afterLock: boolean): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds()
  const frame = frames.get(window) ?? defaultPlace.frame
  return {
    bounds: { x: x - frame.x, y: y - frame.y, width, height },
    maximised: window.isMaximized(),
    minimised: afterLock && window.isMinimized(),
    inBackground: afterLock && !window.isFocused(),
    frame
  }
}

/** Synchronous, because the process ends after this step of locking. */
export function writeWindowPlace(place: WindowPlace): void {
  writeFileSync(placeFile(), JSON.stringify(place), { mode: 0o600 })
}

function isOnScreen(bounds: Partial<Rectangle>): boolean {
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
