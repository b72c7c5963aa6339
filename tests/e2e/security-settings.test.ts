import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { nl } from '../support/catalogues'
import { askVault, newPractice } from './support/bridge'
import { App } from './support/app'
import { test } from './support/test'

const parts = ['locking', 'keys', 'security'] as const

async function openPractice(app: App): Promise<void> {
  await askVault(app, 'vault.create', newPractice)
  await app.page.reload()
  await app.page.getByRole('heading', { name: nl.today.title, level: 1 }).waitFor()
}

async function openPart(app: App, part: (typeof parts)[number]): Promise<void> {
  await app.page.evaluate((hash) => {
    window.location.hash = hash
  }, `/settings/${part}`)
  await app.page.locator(`a[aria-current="page"][href$="/settings/${part}"]`).waitFor()
  await app.page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  await app.page.locator('main h2').first().waitFor()
}

describe('the settings of locking, keys and security', () => {
  test('are clean for assistive technology in both themes', async ({ app }) => {
    await openPractice(app)
    for (const theme of ['light', 'dark'] as const) {
      await app.page.evaluate((appearance) => window.dossier.desktop('changeAppearance', appearance), {
        language: 'nl',
        theme,
        density: 'comfortable',
        textSize: 100
      } as const)
      await app.page.reload()
      await app.page.getByRole('navigation').first().waitFor()
      for (const part of parts) {
        await openPart(app, part)
        expect(await app.axe(), `${part}, ${theme}`).toEqual([])
      }
    }
  })

  test('change when the vault locks, within the maximum of the practice', async ({ app }) => {
    await openPractice(app)
    await openPart(app, 'locking')
    const { locking } = nl.security
    const { page } = app
    const own = page.getByRole('region', { name: locking.own })
    const practice = page.getByRole('region', { name: locking.practice })
    await practice.getByLabel(locking.longest).fill('10')
    await practice.getByRole('button', { name: nl.common.save }).click()
    await practice.getByText(nl.settings.savedNotice, { exact: true }).waitFor()
    await own.getByLabel(locking.idleMinutes).fill('11')
    await own.getByRole('button', { name: nl.common.save }).click()
    await own.locator('[aria-invalid="true"]').first().waitFor()
    await own.getByLabel(locking.idleMinutes).fill('2')
    await own.getByLabel(locking.triggers.onMinimise.label).check({ force: true })
    await own.getByRole('button', { name: nl.common.save }).click()
    await own.getByText(nl.settings.savedNotice, { exact: true }).waitFor()
    expect(await own.getByText(nl.common.draft.back).count()).toBe(0)
    expect(await askVault(app, 'locking.settings', {})).toMatchObject({
      value: { own: { idleMinutes: 2, onMinimise: true }, practiceLongestMinutes: 10 }
    })
    await expect.poll(() => page.getByRole('button', { name: /^Vergrendelen;/ }).innerText()).toBe('2 min')
  })

  test('S11 say what holds on this PC, and who unlocked', async ({ app }) => {
    await openPractice(app)
    const before = app.pids()
    await app.page.evaluate(() => window.dossier.desktop('lock', {})).catch(() => undefined)
    await app.untilLockedAndRestarted(before)
    await askVault(app, 'vault.unlock', { passphrase: newPractice.passphrase })
    await app.page.reload()
    await app.page.getByRole('heading', { name: nl.today.title, level: 1 }).waitFor()
    await openPart(app, 'security')
    const { page } = app
    const { state } = nl.security
    for (const { good } of [state.encryption, state.place, state.sandbox, state.network, state.spelling]) {
      await page.getByText(good).waitFor()
    }
    await page.getByText(/kost \d+ MiB geheugen en \d+ doorgangen/).waitFor()
    if (process.platform === 'linux') {
      await page.getByText(state.dumps.good).waitFor()
      await page.getByText(state.capture.info).waitFor()
    }
    const unlocks = page.getByRole('table', { name: nl.security.unlocks.title })
    expect(await unlocks.innerText()).toContain(newPractice.member.familyName)

    await page.getByLabel(nl.security.capture.label).uncheck({ force: true })
    await expect
      .poll(() => askDesktop(app))
      .toMatchObject({ ok: true, value: { screenCapture: { wanted: false } } })
    expect(readFileSync(join(app.userData, 'screen-capture.json'), 'utf8')).toBe('{"hidden":false}')
  })
})

describe('a practice in a folder that another program copies', () => {
  test('is said on the first screen and in the settings, clean for assistive technology', async () => {
    const room = mkdtempSync(join(tmpdir(), 'dossier-place-'))
    const app = await App.launch({ userData: join(room, 'Nextcloud') })
    const named = (sentence: string) => sentence.replace('{{service}}', 'Nextcloud')
    try {
      await openPractice(app)
      await app.page.getByText(named(nl.today.place.synchronised.title)).waitFor()
      expect(await app.axe()).toEqual([])
      await app.screenshot('today-in-a-synchronised-folder')
      await openPart(app, 'security')
      await app.page.getByText(named(nl.security.state.place.synchronised)).waitFor()
    } finally {
      await app.end()
      rmSync(room, { recursive: true, force: true, maxRetries: 5 })
    }
  })
})

describe.runIf(process.platform === 'linux')('on Linux', () => {
  test('S11 no process of the app that the kernel would dump keeps its memory in the dump', async ({
    app
  }) => {
    await openPractice(app)
    expect(await askDesktop(app)).toMatchObject({
      ok: true,
      value: { coreDumpsEmpty: true, sandboxed: true }
    })
    const main = app.electron.process().pid
    const vault = await app.electron.evaluate(
      ({ app: electron }) => electron.getAppMetrics().find((process) => process.name === 'Dossier vault')?.pid
    )
    for (const pid of [main, vault]) {
      expect(readFileSync(`/proc/${String(pid)}/coredump_filter`, 'utf8').trim()).toBe('00000000')
    }
  })

  test('a PC without a message bus is not said to give signals', async () => {
    const nowhere = 'unix:path=/nonexistent/bus'
    const app = await App.launch({
      env: { DBUS_SESSION_BUS_ADDRESS: nowhere, DBUS_SYSTEM_BUS_ADDRESS: nowhere }
    })
    try {
      expect(await askDesktop(app)).toMatchObject({
        value: { lockSignals: { screenLock: false, sleep: false } }
      })
    } finally {
      await app.end()
    }
  })
})

async function askDesktop(app: App): Promise<unknown> {
  const answer: unknown = JSON.parse(await app.page.evaluate(() => window.dossier.desktop('protections', {})))
  return answer
}
