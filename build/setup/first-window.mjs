import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { project } from './folders.mjs'
import { pngOf } from './png.mjs'
import { CommandError } from './command.mjs'
import { openScreen } from './x-screen.mjs'

const LIMIT_MS = 60_000
const POLL_INTERVAL_MS = 200
/** An empty window, or one that only has its background, has fewer colours. */
const COLOURS_OF_A_DRAWN_WINDOW = 32

function isDrawn({ pixels }) {
  const colours = new Set()
  for (let at = 0; at < pixels.length && colours.size < COLOURS_OF_A_DRAWN_WINDOW; at += 4)
    colours.add(pixels.readUIntLE(at, 3))
  return colours.size >= COLOURS_OF_A_DRAWN_WINDOW
}

/**
 * Saves a picture of the first window that is drawn and has stopped changing to out/first-window.png; returns its path.
 */
export async function saveFirstWindow(display) {
  const screen = await openScreen(display)
  try {
    const until = Date.now() + LIMIT_MS
    let before
    while (Date.now() < until) {
      const now = await screen.picture()
      if (now && before?.pixels.equals(now.pixels) && isDrawn(now)) return save(now)
      before = now
      await pause(POLL_INTERVAL_MS)
    }
  } finally {
    screen.close()
  }
  throw new CommandError(
    `No window was drawn on the virtual display within ${LIMIT_MS / 1000} s. What the app wrote stands above; run the command again on a computer that is less busy.`
  )
}

function save(picture) {
  mkdirSync(join(project, 'out'), { recursive: true })
  const file = join(project, 'out', 'first-window.png')
  writeFileSync(file, pngOf(picture))
  return file
}
