import { app, screen, type BrowserWindow, type Rectangle } from 'electron'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const WindowPlace = z.object({
  bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).partial(),
  maximised: z.boolean(),
  minimised: z.boolean(),
  /** It was not the window at work: it comes back without taking the focus. */
  inBackground: z.boolean()
})
type WindowPlace = z.infer<typeof WindowPlace>

const firstPlace: WindowPlace = {
  bounds: { width: 1280, height: 800 },
  maximised: false,
  minimised: false,
  inBackground: false
}

/** Where the window stood when the app ended; the usual place when that screen is gone. */
export function readWindowPlace(): WindowPlace {
  try {
    const place = WindowPlace.parse(JSON.parse(readFileSync(placeFile(), 'utf8')))
    return isOnAScreen(place.bounds) ? place : firstPlace
  } catch {
    return firstPlace
  }
}

/** Synchronous on purpose: it is a step of locking, after which the process ends. */
export function keepWindowPlace(window: BrowserWindow, afterLock: boolean): void {
  const place: WindowPlace = {
    bounds: window.getNormalBounds(),
    maximised: window.isMaximized(),
    minimised: afterLock && window.isMinimized(),
    inBackground: afterLock && !window.isFocused()
  }
  try {
    writeFileSync(placeFile(), JSON.stringify(place), { mode: 0o600 })
  } catch {
    // A window that comes back elsewhere is no reason not to lock.
  }
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
