import { rm } from 'node:fs/promises'
import { App } from './support/app'
import { demoCopy } from './support/demo-copy'
import { Camera } from './screens/camera'
import { walkFirstRun } from './screens/first-run'
import { findRecords } from './screens/records'
import { walkRooms } from './screens/rooms'
import { everyVariant } from './screens/variants'

/** `npm run screens -- DIR [variant ...]`: pictures of every screen, for somebody to look at. */
async function takePictures(folder: string, wanted: readonly string[]): Promise<readonly string[]> {
  const variants = everyVariant.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  const missed: string[] = []
  const told = (camera: Camera, part: string): void => {
    missed.push(...camera.missed)
    process.stdout.write(`${part}: ${camera.taken} pictures\n`)
  }

  const empty = await App.launch()
  try {
    for (const [place, variant] of variants.entries()) {
      const camera = new Camera(empty, folder, variant)
      await camera.prepare()
      await walkFirstRun(camera, variant, place === variants.length - 1)
      told(camera, `first run, ${variant.name}`)
    }
  } finally {
    await empty.end()
  }

  const { userData, passphrase } = await demoCopy()
  const app = await App.launch({ userData })
  try {
    for (const variant of variants) {
      const camera = new Camera(app, folder, variant)
      await camera.prepare()
      await camera.attempt('15-lock-screen', () => Promise.resolve())
    }
    await app.page.locator('input[type="password"]').fill(passphrase)
    await app.page.keyboard.press('Enter')
    await app.page.getByRole('navigation').first().waitFor()
    const records = await findRecords(app)
    for (const variant of variants) {
      const camera = new Camera(app, folder, variant)
      await camera.prepare()
      await walkRooms(camera, records, variant)
      told(camera, `rooms, ${variant.name}`)
    }
    missed.push(...app.problems)
  } finally {
    await app.end()
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
  return missed
}

const [folder, ...wanted] = process.argv.slice(2)
if (folder === undefined) throw new Error('the folder for the pictures is missing')
void takePictures(folder, wanted).then(
  (missed) => {
    for (const line of missed) process.stdout.write(`not taken, or with an error: ${line}\n`)
    process.exit(missed.length > 0 ? 1 : 0)
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  }
)
