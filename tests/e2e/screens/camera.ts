import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { App } from '../support/app'
import { untilStill } from '../support/until'
import { appearanceOf, type Variant } from './variants'

const longestWaitMs = 8000

/** Prepares a window for each variant and takes pictures, whose file names sort by screen. */
export class Camera {
  readonly missed: string[] = []
  taken = 0

  constructor(
    private readonly app: App,
    private readonly folder: string,
    private readonly variant: Variant
  ) {}

  get page(): Page {
    return this.app.page
  }

  /** Reloads the page with the language, theme and text size of the variant. */
  async prepare(): Promise<void> {
    const { width, height } = this.variant
    await this.app.resize(width, height)
    await this.page.evaluate(
      (appearance) => window.dossier.desktop('changeAppearance', appearance),
      appearanceOf(this.variant)
    )
    await this.page.reload()
    await this.page.locator('h1').first().waitFor()
  }

  async shoot(name: string): Promise<void> {
    await this.settle()
    await mkdir(this.folder, { recursive: true })
    await this.page.screenshot({
      path: join(this.folder, `${name}.${this.variant.name}.png`),
      animations: 'disabled'
    })
    this.taken += 1
  }

  /** A screen that cannot be reached is reported at the end; the others are still photographed. */
  async attempt(name: string, reach: () => Promise<void>): Promise<void> {
    try {
      // A key counts as activity: otherwise the app would lock during a long walk.
      await this.page.keyboard.press('Shift')
      await reach()
      await this.shoot(name)
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      this.missed.push(`${name}.${this.variant.name}: ${reason}`)
    }
  }

  async goTo(path: string): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, `#${path}`)
    // A record that cannot be shown has only an alert, without a heading.
    await this.page.locator('h1, [role="alert"]').first().waitFor({ timeout: longestWaitMs })
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click({ timeout: longestWaitMs })
  }

  /** Waits until nothing is loading or moving and the fonts are loaded. */
  async settle(): Promise<void> {
    await untilStill(this.page, longestWaitMs)
  }
}
