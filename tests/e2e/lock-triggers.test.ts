import { spawn, type ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { nl } from '../support/catalogues'
import { App } from './support/app'
import { askVault, newPractice } from './support/bridge'
import { expectLocked, openPractice } from './support/locked'
import { LoginManager } from './support/login-manager'
import { isAlive } from './support/processes'
import { test } from './support/test'
import { systemSays } from './support/until'

const openSettings = {
  idleMinutes: 5,
  onScreenLock: true,
  onSleep: true,
  onUserSwitch: true,
  onMinimise: true,
  onClose: true
}

/** The app goes on as if nothing had been said: the page comes up anew, and the vault is open to it. */
async function expectStillOpen(app: App): Promise<void> {
  await app.page.reload()
  await app.page.getByRole('heading', { name: nl.today.title, level: 1 }).waitFor()
  expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'open' } })
}

describe('the vault locks when', () => {
  test.each(['lock-screen', 'suspend', 'user-did-resign-active'] as const)(
    'R83 the system says %s',
    async (event) => {
      const app = await App.launch()
      try {
        await openPractice(app)
        const before = app.pids()
        await systemSays(app, event)
        await expectLocked(app, before)
      } finally {
        await app.end()
      }
    }
  )

  test('R83 the screen is locked while the vault is still being opened', async ({ app }) => {
    await openPractice(app)
    const first = app.pids()
    await app.page.evaluate(() => window.dossier.desktop('lock', {}))
    await expectLocked(app, first)
    const before = app.pids()
    const opening = await app.page.evaluate((passphrase) => {
      void window.dossier.call('vault.unlock', JSON.stringify({ passphrase }))
      return window.dossier.call('vault.state', '{}')
    }, newPractice.passphrase)
    // The vault hears in order: it has begun to open, and is not open yet.
    expect(JSON.parse(opening)).toMatchObject({ value: { state: 'locked' } })
    await systemSays(app, 'lock-screen')
    await expectLocked(app, before)
  })

  test('R83 the window is closed, and the app with it', async ({ app }) => {
    await openPractice(app)
    const before = app.pids()
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    expect(await app.untilEnded()).toBe(0)
    await expect.poll(() => before.filter(isAlive)).toEqual([])
    await app.start()
    expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'locked' } })
  })

  test('R83 the window is minimised, where the member chose so', async ({ app }) => {
    await openPractice(app)
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('minimize'))
    expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'open' } })
    await askVault(app, 'locking.change', openSettings)
    const before = app.pids()
    await app.electron
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('minimize'))
      .catch(() => undefined)
    await expectLocked(app, before)
  })

  test('R83 a form is open, the page hangs, and a dialog is on the screen', async ({ app }) => {
    await openPractice(app)
    const before = app.pids()
    await app.electron.evaluate(({ dialog, BrowserWindow, powerMonitor }) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window) void dialog.showMessageBox(window, { message: 'A question that nobody answers' })
      window?.webContents.once('page-title-updated', () => powerMonitor.emit('lock-screen'))
    })
    void app.page
      .evaluate(() => {
        document.title = 'The last that is heard of this page'
        for (;;) {
          // Nothing else runs in this page any more.
        }
      })
      .catch(() => undefined)
    await expectLocked(app, before)
    app.problems.length = 0
  })
})

describe.runIf(process.platform === 'linux')('on Linux the vault hears on D-Bus', () => {
  let folder: string
  let buses: ChildProcess[]
  let env: Record<string, string>

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-bus-'))
    buses = []
    const startBus = async (name: string): Promise<string> => {
      const address = `unix:path=${join(folder, name)}`
      const bus = spawn('dbus-daemon', ['--session', '--nofork', `--address=${address}`, '--print-address=1'])
      buses.push(bus)
      await new Promise((resolve) => bus.stdout.once('data', resolve))
      return address
    }
    env = {
      DBUS_SESSION_BUS_ADDRESS: await startBus('desktop'),
      DBUS_SYSTEM_BUS_ADDRESS: await startBus('login')
    }
  })
  afterEach(() => {
    for (const bus of buses) bus.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const onDesktop = 'DBUS_SESSION_BUS_ADDRESS'
  const onLogin = 'DBUS_SYSTEM_BUS_ADDRESS'
  const session = ['/org/freedesktop/login1/session/_31', 'org.freedesktop.login1.Session']
  const manager = ['/org/freedesktop/login1', 'org.freedesktop.login1.Manager']

  test('R83 that another session of this computer has its turn', async () => {
    const manager = await LoginManager.start(env[onLogin] ?? '')
    const app = await App.launch({ env })
    try {
      await openPractice(app)
      await app.page.evaluate(() => window.dossier.desktop('protections', {}))
      const before = app.pids()
      manager.setActive('somebody else’s', false)
      manager.setActive('own', true)
      await manager.untilHeard()
      await expectStillOpen(app)
      manager.setActive('own', false)
      await expectLocked(app, before)
    } finally {
      await app.end()
      manager.end()
    }
  })

  test.each([
    {
      what: 'that the screen saver is on',
      bus: onDesktop,
      from: ['/org/freedesktop/ScreenSaver', 'org.freedesktop.ScreenSaver'],
      quiet: ['ActiveChanged', 'boolean:false'],
      loud: ['ActiveChanged', 'boolean:true']
    },
    {
      what: 'that GNOME locks the screen',
      bus: onDesktop,
      from: ['/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver'],
      quiet: ['ActiveChanged', 'boolean:false'],
      loud: ['ActiveChanged', 'boolean:true']
    },
    { what: 'that the session is locked', bus: onLogin, from: session, quiet: ['Unlock'], loud: ['Lock'] },
    {
      what: 'that the computer goes to sleep',
      bus: onLogin,
      from: manager,
      quiet: ['PrepareForSleep', 'boolean:false'],
      loud: ['PrepareForSleep', 'boolean:true']
    }
  ])('R83 $what', async ({ bus, from: [path = '', speaker = ''], quiet, loud }) => {
    const app = await App.launch({ env })
    try {
      await openPractice(app)
      // Answered when the app listens.
      await app.page.evaluate(() => window.dossier.desktop('protections', {}))
      const before = app.pids()
      const send = ([member = '', ...values]: string[]) =>
        execFileSync('dbus-send', [
          '--type=signal',
          `--bus=${env[bus] ?? ''}`,
          path,
          `${speaker}.${member}`,
          ...values
        ])
      send(quiet)
      await expectStillOpen(app)
      send(loud)
      await expectLocked(app, before)
    } finally {
      await app.end()
    }
  })
})
