import { unlockScript } from './starting'
import type { Moments } from './figure'
import { needed, WitnessedApp } from './witnessed-app'

const rounds = 7
const goalMs = 150

/**
 * Measures from an event of the system, as the main process receives it, until the window is hidden and its page is
 * empty.
 */
export async function measureOffTheScreen(userData: string, passphrase: string): Promise<Moments[]> {
  const window: number[] = []
  const page: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { app } = await WitnessedApp.start(needed('DOSSIER_PROJECT'), [`--user-data-dir=${userData}`])
    await app.run(unlockScript(passphrase))
    const seen = await app.lockFromOutside()
    await app.quit()
    window.push(seen.window)
    page.push(seen.page)
  }
  return [
    {
      what: 'lock to window hidden',
      goalMs,
      ms: window,
      remark: 'as Electron tells it; how soon the display server redraws behind it is not observed'
    },
    {
      what: 'lock to page emptied',
      goalMs,
      ms: page,
      remark: 'with the way back to main; a hidden window paints no frame, so none is waited for'
    }
  ]
}
