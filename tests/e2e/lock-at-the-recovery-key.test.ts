import { describe, expect } from 'vitest'
import { askVault, newPractice } from './support/bridge'
import { untilHeading } from './support/steps-dossier'
import { foundPractice, lock, unlock } from './support/steps-first-run'
import { test } from './support/test'
import { catalogues, type Stage } from './support/words'

const words = catalogues.nl
const { lockScreen } = words.locking
const { forgotten } = words.vault
const better = 'gouden tractor onder zeven bruggen'
const { passphrase } = newPractice

/** Locks by the button and waits for the fresh lock screen. */
async function lockByButton({ app }: Stage): Promise<void> {
  const before = app.pids()
  await app.page
    .getByRole('button', { name: /^Vergrendelen/ })
    .click()
    .catch(() => undefined)
  await app.untilLockedAndRestarted(before)
  await untilHeading({ app, words }, lockScreen.title)
}

const press = ({ app }: Stage, name: string): Promise<void> =>
  app.page.getByRole('button', { name, exact: true }).click()

describe('while the recovery key is on the screen', () => {
  test('of a new practice, the vault can be locked and warns before it does; the key is asked for again', async ({
    app
  }) => {
    const stage: Stage = { app, words }
    const { practice, member } = newPractice
    await foundPractice(stage, {
      language: 'nl',
      practice: { ...practice, ...practice.address },
      member,
      passphrase
    })
    await app.page.getByRole('button', { name: /^Vergrendelen/ }).waitFor()
    expect(await app.axe()).toEqual([])
    await app.screenshot('lock-recovery-key')

    // The clock that main reads goes on, and nobody uses the computer.
    await app.electron.evaluate(({ powerMonitor }) => {
      const wall = Date.now
      Date.now = () => wall() + 275_000
      powerMonitor.getSystemIdleTime = () => 3600
    })
    await app.page.getByTestId('lock-warning').waitFor()
    await app.screenshot('lock-recovery-key-warning')

    await lock(stage)
    await unlock(stage, passphrase)
    await untilHeading(stage, words.today.title)
    await app.page.getByText(words.today.recoveryKey.title).waitFor()
    await press(stage, words.today.recoveryKey.action)
    await untilHeading(stage, words.navigation.places.settings)
  })

  test('of a recovered practice, it can be locked too; whoever returns elsewhere is told there', async ({
    app
  }) => {
    const stage: Stage = { app, words }
    const made = (await askVault(app, 'vault.create', newPractice)) as {
      value: { recoveryKey: { groups: string[] } }
    }
    const place = { path: '/coachees', field: null, selection: null, scroll: 0 }
    await askVault(app, 'members.keepPlace', place)
    const before = app.pids()
    await app.page.evaluate(() => window.dossier.desktop('lock', {})).catch(() => undefined)
    await app.untilLockedAndRestarted(before)
    await untilHeading(stage, lockScreen.title)

    await press(stage, lockScreen.forgotten)
    await app.page.getByLabel(forgotten.recoveryKey).fill(made.value.recoveryKey.groups.join('-'))
    await app.page.getByLabel(forgotten.newPassphrase, { exact: true }).fill(better)
    await press(stage, forgotten.open)
    await untilHeading(stage, forgotten.afterwards.title)
    expect(await app.axe()).toEqual([])
    await lockByButton(stage)

    await unlock(stage, better)
    await untilHeading(stage, words.navigation.places.coachees)
    await app.page.getByText(words.today.recoveryKey.title).waitFor()
    expect(await app.axe()).toEqual([])
    await app.screenshot('lock-returned-without-recovery-key')
    await press(stage, words.today.recoveryKey.action)
    await untilHeading(stage, words.navigation.places.settings)
    expect(await app.page.getByText(words.today.recoveryKey.title).count()).toBe(0)
  })
})
