import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe } from 'vitest'
import { askVault, newPractice } from './support/bridge'
import { isAlive } from './support/processes'
import { test } from './support/test'
import { systemSays } from './support/until'
import { vaultPid } from './support/vault-pid'
import { catalogues } from './support/words'

const { nl } = catalogues

describe('locking', () => {
  test('S01 ends every process of the app, and a fresh one knows nothing', async ({ app }) => {
    expect(await askVault(app, 'vault.create', newPractice)).toMatchObject({ ok: true })
    const before = app.pids()
    expect(before.length).toBeGreaterThan(2)
    const logs = () => readdirSync(join(app.userData, 'practice')).filter((name) => /-(wal|shm)$/.test(name))
    expect(logs()).toContain('practice.dossier-wal')
    await app.page.evaluate(() => window.dossier.desktop('lock', {}))
    await app.untilLockedAndRestarted(before)
    // Closed well: the write-ahead log is in the file.
    expect(logs()).toEqual([])
    expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'locked' } })
    expect(await askVault(app, 'people.coachees', {})).toMatchObject({ error: { code: 'vault.locked' } })
    const unlocked = await askVault(app, 'vault.unlock', { passphrase: newPractice.passphrase })
    expect(unlocked).toMatchObject({ ok: true })
  })

  test('goes through with the search open, without a fault', async ({ app }) => {
    await askVault(app, 'vault.create', newPractice)
    await app.page.reload()
    const before = app.pids()
    await app.page.getByRole('navigation').first().waitFor()
    await app.page.keyboard.press('Control+k')
    await app.page.getByRole('combobox').fill('maes')
    await systemSays(app, 'lock-screen')
    await app.untilLockedAndRestarted(before)
    expect(app.problems).toEqual([])
  })

  test('S02 gives the screen back as far down as it was scrolled', async ({ app }) => {
    await askVault(app, 'vault.create', newPractice)
    await app.page.reload()
    await app.page.getByRole('navigation').first().waitFor()
    await app.page.evaluate(() => {
      window.location.hash = '/settings/security'
    })
    await app.page.getByRole('heading', { name: nl.security.threats.title }).waitFor()
    const scrolled = () => app.page.evaluate(() => document.querySelector('main')?.scrollTop)
    await app.page.evaluate(() => document.querySelector('main')?.scrollTo(0, 480))
    expect(await scrolled()).toBe(480)
    const before = app.pids()
    await app.page.keyboard.press('Control+L')
    await app.untilLockedAndRestarted(before)
    await app.page.locator('input[type="password"]').fill(newPractice.passphrase)
    await app.page.keyboard.press('Enter')
    await app.page.getByRole('heading', { name: nl.security.threats.title }).waitFor()
    await expect.poll(scrolled).toBe(480)
  })

  test('R67 happens when the vault process is killed, and nothing acknowledged is lost', async ({ app }) => {
    await askVault(app, 'vault.create', newPractice)
    const before = app.pids()
    process.kill(await vaultPid(app), 'SIGKILL')
    await app.untilLockedAndRestarted(before)
    const unlocked = await askVault(app, 'vault.unlock', { passphrase: newPractice.passphrase })
    expect(unlocked).toMatchObject({ ok: true, value: { practiceName: newPractice.practice.name } })
  })

  test('is no answer to a page whose process ends at once: a sentence says so, and the app stays closed', async ({
    app
  }) => {
    const before = app.pids()
    await app.electron.evaluate(({ BrowserWindow, dialog }) => {
      dialog.showMessageBox = ((options: Electron.MessageBoxOptions) => {
        process.stdout.write(`said: ${options.message}\n`)
        return Promise.resolve({ response: 0, checkboxChecked: false })
      }) as typeof dialog.showMessageBox
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    })
    expect(await app.untilEnded()).toBe(0)
    await expect.poll(() => before.filter(isAlive)).toEqual([])
    expect(app.log.join('')).toMatch(/^said: .*Dossier/m)
    app.problems.length = 0
  })

  test('is no answer to a vault that ends at once: a sentence says so, and a button starts it again', async ({
    app
  }) => {
    await askVault(app, 'vault.state', {})
    // As a virus scanner does that does not know the app.
    process.kill(await vaultPid(app), 'SIGKILL')
    await app.page.getByRole('heading', { name: nl.locking.unusable.title }).waitFor()
    await app.page.getByText(nl.errors['vault.ended']).waitFor()
    expect(await app.axe()).toEqual([])
    const before = app.pids()
    await app.page.getByRole('button', { name: nl.common.tryAgain }).click()
    await app.untilLockedAndRestarted(before)
    expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'absent' } })
  })
})
