import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figure'
import { needed, WitnessedApp } from './witnessed-app'

const rounds = 7

/** A script that types the passphrase and returns the time, by the clock of the page, until Today shows its lists. */
export const unlockScript = (passphrase: string): string => `new Promise((resolve) => {
  const field = document.querySelector('input[type=password]')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(passphrase)})
  field.dispatchEvent(new Event('input', { bubbles: true }))
  setTimeout(() => {
    const before = performance.now()
    const look = () =>
      document.querySelector('nav') && document.querySelector('main h1') && document.querySelector('main li, main a')
        && !document.querySelector('[aria-busy=true]')
        ? resolve(performance.now() - before)
        : requestAnimationFrame(look)
    field.form.requestSubmit()
    look()
  }, 50)
})`

/** Measures start, unlock and lock of the app against a bare window, alternately. */
export async function measureStarting(
  bareFolder: string,
  userData: string,
  passphrase: string,
  keyDerivation: () => Promise<number>
): Promise<Figure[]> {
  const project = needed('DOSSIER_PROJECT')
  const times = { bare: [] as number[], start: [] as number[], unlock: [] as number[], lock: [] as number[] }
  for (let round = 0; round <= rounds; round += 1) {
    const scratch = mkdtempSync(join(tmpdir(), 'dossier-bare-data-'))
    const bare = await WitnessedApp.start(bareFolder, [`--user-data-dir=${scratch}`])
    await bare.app.quit()
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })

    const ours = await WitnessedApp.start(project, [`--user-data-dir=${userData}`])
    const derivation = await keyDerivation()
    const unlockMs = await ours.app.run<number>(unlockScript(passphrase))
    const lockMs = await ours.app.lockAndStartAnew()
    await ours.app.quit()
    // The first round warms the disk cache and does not count.
    if (round === 0) continue
    times.bare.push(bare.startMs)
    times.start.push(ours.startMs)
    times.unlock.push(unlockMs - derivation)
    times.lock.push(lockMs)
  }
  const beside = { baseline: 'bare Electron window', theirs: times.bare }
  return [
    { what: 'app start to usable lock screen', goal: 1.15, ours: times.start, remark: '', ...beside },
    {
      what: 'unlock to usable Today, less key derivation',
      goal: null,
      ours: times.unlock,
      remark:
        'the goal compares a large practice with this one (at most 1.5 times); in itself at most 600 ms',
      ...beside
    },
    { what: 'lock to fresh lock screen', goal: 1.3, ours: times.lock, remark: '', ...beside }
  ]
}
