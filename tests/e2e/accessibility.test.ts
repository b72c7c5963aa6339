import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { App } from './support/app'
import { accessibilityFaults } from './support/accessibility'
import { demoCopy } from './support/demo-copy'
import { catalogues } from './support/words'
import { Camera } from './screens/camera'
import { walkFirstRun } from './screens/first-run'
import { findRecords } from './screens/records'
import { walkRooms } from './screens/rooms'
import { everyVariant } from './screens/variants'

const [light, dark] = (['light', 'dark'] as const).map((wanted) =>
  everyVariant.find(({ language, theme }) => language === 'nl' && theme === wanted)
)
if (!light || !dark) throw new Error('the pictures have no Dutch variant in both themes')

/** Goes where the camera goes, and asks of each screen what WCAG forbids on it instead of taking a picture. */
class Inspection extends Camera {
  readonly faults: string[] = []

  override async shoot(name: string): Promise<void> {
    await this.settle()
    const faults = await accessibilityFaults(this.page)
    this.faults.push(...faults.map((fault) => `${name}: ${fault}`))
    this.taken += 1
  }

  /** Everything that must be empty: screens not reached, and what is wrong on those that were. */
  get found(): string[] {
    return [...this.missed, ...this.faults]
  }
}

test('what assistive technology cannot use is found: a picture without words, a button without a name', async () => {
  const app = await App.launch()
  try {
    await app.page.getByRole('heading').first().waitFor()
    expect(await app.axe()).toEqual([])
    await app.page.evaluate(() => document.body.append(new Image(), document.createElement('button')))
    const faults = (await app.axe()).join('\n')
    expect(faults).toMatch(/^image-alt: /m)
    expect(faults).toMatch(/^button-name: /m)
  } finally {
    await app.end()
  }
})

test('U02 every step of the first run is clean for assistive technology, in both themes', async () => {
  const app = await App.launch()
  try {
    for (const variant of [light, dark]) {
      const inspection = new Inspection(app, '', variant)
      await inspection.prepare()
      await walkFirstRun(inspection, variant, variant === dark)
      expect(inspection.found, variant.name).toEqual([])
      expect(inspection.taken).toBe(variant === dark ? 10 : 7)
    }
    expect(app.problems).toEqual([])
  } finally {
    await app.end()
  }
})

test('U02 every room, dialog and refusal of a full practice is clean for assistive technology, in both themes', async () => {
  const { userData, passphrase } = await demoCopy()
  const app = await App.launch({ userData })
  try {
    const words = catalogues.nl
    const unlock = async (typed: string): Promise<void> => {
      const button = app.page.getByRole('button', { name: words.locking.lockScreen.unlock, exact: true })
      await app.page.getByLabel(words.locking.passphrase, { exact: true }).fill(typed)
      // After a wrong one the next has to wait.
      await expect.poll(() => button.isEnabled(), { timeout: 10_000 }).toBe(true)
      await button.click()
    }
    for (const variant of [light, dark]) {
      const inspection = new Inspection(app, '', variant)
      await inspection.prepare()
      await inspection.attempt('lock-screen-refused', async () => {
        await unlock('dit is niet de wachtzin')
        await app.page.locator('[aria-invalid="true"]').waitFor()
      })
      expect(inspection.found, variant.name).toEqual([])
    }
    await unlock(passphrase)
    await app.page.getByRole('navigation').first().waitFor()

    const records = await findRecords(app)
    for (const variant of [light, dark]) {
      const inspection = new Inspection(app, '', variant)
      await inspection.prepare()
      await walkRooms(inspection, records, variant)
      expect(inspection.found, variant.name).toEqual([])
      expect(inspection.taken, variant.name).toBeGreaterThan(40)
    }
    expect(app.problems).toEqual([])
  } finally {
    await app.end()
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}, 480_000)
