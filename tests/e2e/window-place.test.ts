import { afterAll, beforeAll, describe, expect } from 'vitest'
import { defaultLockSettings } from '../../shared/domain/lock-policy'
import { App } from './support/app'
import { askVault, newPractice } from './support/bridge'
import { Desktop } from './support/desktop'
import { test } from './support/test'
import { systemSays } from './support/until'

const dossier = '"dossier"'

describe.runIf(process.platform === 'linux')('on a desktop with a window manager', () => {
  let desktop: Desktop
  beforeAll(async () => {
    desktop = await Desktop.start()
  })
  afterAll(() => {
    desktop.end()
  })

  /** An app with an open practice, in front of all; `lock` lets the system lock it. */
  async function openApp(): Promise<{ app: App; lock: () => Promise<void> }> {
    const app = await App.launch({ env: desktop.env })
    expect(await askVault(app, 'vault.create', newPractice)).toMatchObject({ ok: true })
    const lock = async (): Promise<void> => {
      const before = app.pids()
      await systemSays(app, 'lock-screen')
      await app.untilLockedAndRestarted(before)
    }
    return { app, lock }
  }

  const stateOf = (app: App) =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return { minimised: window?.isMinimized(), focused: window?.isFocused(), bounds: window?.getBounds() }
    })

  test('S03 a locked app comes back in its place and in front, when it was there', async () => {
    const { app, lock } = await openApp()
    try {
      await app.electron.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.setBounds({ x: 120, y: 90, width: 1100, height: 760 })
      })
      await desktop.until('Dossier is in front', () => desktop.inFront().includes(dossier))
      const { bounds } = await stateOf(app)
      await lock()
      await desktop.until('Dossier is in front again', () => desktop.inFront().includes(dossier))
      expect((await stateOf(app)).bounds).toEqual(bounds)
    } finally {
      await app.end()
    }
  })

  test('S03 it comes back minimised, when it was', async () => {
    const { app, lock } = await openApp()
    try {
      await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
      await desktop.until('the window is gone from the screen', () => !desktop.titles().includes('Dossier'))
      await lock()
      await expect.poll(async () => (await stateOf(app)).minimised).toBe(true)
      expect(desktop.titles()).not.toContain('Dossier')
    } finally {
      await app.end()
    }
  })

  test('S03 it leaves the focus to the program that one works in', async () => {
    const { app, lock } = await openApp()
    try {
      await desktop.openOtherProgram()
      await expect.poll(async () => (await stateOf(app)).focused).toBe(false)
      await lock()
      await desktop.until('the lock screen stands behind', () => desktop.titles().includes('Dossier'))
      expect(desktop.inFront()).toContain('another-program')
    } finally {
      await app.end()
    }
  })

  test('the save dialog of the system does not keep it open', async () => {
    const { app, lock } = await openApp()
    try {
      await app.page.evaluate(() => {
        const dialog = { title: 'Bewaren', suggestedName: 'Verslag.pdf', kind: 'pdf' } as const
        void window.dossier.desktop('chooseSaveLocation', dialog)
      })
      await desktop.until('the save dialog stands there', () => desktop.titles().includes('Bewaren'))
      await lock()
      expect(desktop.titles()).not.toContain('Bewaren')
      expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'locked' } })
    } finally {
      await app.end()
    }
  })

  test('a window whose closing does not lock is set aside; quitting ends it', async () => {
    const { app } = await openApp()
    try {
      await askVault(app, 'locking.change', { ...defaultLockSettings, onClose: false })
      await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await expect.poll(async () => (await stateOf(app)).minimised).toBe(true)
      expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'open' } })
      await app.page.evaluate(() => void window.dossier.desktop('quit', {}))
      expect(await app.untilEnded()).toBe(0)
    } finally {
      await app.end()
    }
  })
})
