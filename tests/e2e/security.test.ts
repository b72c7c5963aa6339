import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect } from 'vitest'
import { test } from './support/test'

describe('the page of the screens', () => {
  test('S09 cannot leave, open a window, embed a page or reach the network', async ({ app }) => {
    const { page } = app
    const home = page.url()
    await page.evaluate(() => {
      window.location.href = 'https://example.org/'
      window.open('https://example.org/')
      window.open('app://dossier/index.html')
    })
    // Somebody does answer here: what is refused is refused by the app.
    let calls = 0
    const server = createServer((_request, response) => response.end())
    server.on('connection', () => (calls += 1))
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const answers = await page.evaluate(async (host) => {
      const outcome = (work: () => Promise<unknown>) =>
        Promise.resolve()
          .then(work)
          .then(
            () => 'went through',
            () => 'refused'
          )
      const socket = () =>
        new Promise((resolve, reject) => {
          const opened = new WebSocket(`ws://${host}`)
          opened.onopen = resolve
          opened.onerror = reject
        })
      const image = () =>
        new Promise((resolve, reject) => {
          const asked = new Image()
          asked.onload = resolve
          asked.onerror = reject
          asked.src = `http://${host}/x.png`
        })
      return {
        fetch: await outcome(() => fetch('https://example.org/')),
        local: await outcome(() => fetch(`http://${host}/`, { mode: 'no-cors' })),
        file: await outcome(() => fetch('file:///etc/passwd')),
        socket: await outcome(socket),
        image: await outcome(image)
      }
    }, `127.0.0.1:${port}`)
    expect(new Set(Object.values(answers))).toEqual(new Set(['refused']))
    expect(calls).toBe(0)
    await fetch(`http://127.0.0.1:${port}/`)
    expect(calls).toBe(1)
    server.closeAllConnections()
    server.close()
    // A page that was let in could be read, as the empty one is: it is of the same origin.
    const embedded = await page.evaluate(async () => {
      const shownIn = async (address: string) => {
        const frame = document.createElement('iframe')
        frame.src = address
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
        document.body.append(frame)
        await loaded
        const shown = frame.contentDocument?.URL
        frame.remove()
        return shown
      }
      return [await shownIn('about:blank'), await shownIn('app://dossier/index.html')]
    })
    expect(embedded[0]).toBe('about:blank')
    expect(embedded[1]).not.toBe('app://dossier/index.html')
    expect(page.url()).toBe(home)
    expect(app.electron.windows()).toHaveLength(1)
    forgetRefusals(app.problems)
  })

  test('S09 has no Node, no Electron, and the bridge only', async ({ app }) => {
    const found = await app.page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
      doors: Object.keys(window.dossier).sort()
    }))
    expect(found).toEqual({ node: [], doors: ['call', 'desktop', 'job', 'onCountdown', 'onShell'] })
  })

  test('S09 runs no code from text, and no script of somebody else', async ({ app }) => {
    const ran = await app.page.evaluate(async () => {
      const marks = window as unknown as { ran?: string }
      const box = document.createElement('div')
      box.innerHTML =
        '<img src="x" onerror="window.ran = \'handler\'"><svg onload="window.ran = \'svg\'"></svg>'
      const missing = new Promise((resolve) => box.querySelector('img')?.addEventListener('error', resolve))
      document.body.append(box)
      const inline = document.createElement('script')
      inline.textContent = "window.ran = 'inline'"
      document.body.append(inline)
      const link = document.createElement('a')
      link.href = "javascript:window.ran = 'link'"
      link.click()
      // In a task of its own: what a test evaluates directly is allowed to evaluate.
      const evaluated = await new Promise<string>((resolve) => {
        setTimeout(() => {
          const named = window as unknown as Record<string, (text: string) => string>
          try {
            resolve(named['eval']?.('"evaluated"') ?? 'refused')
          } catch {
            resolve('refused')
          }
        })
      })
      // The picture is not there: by now its handler has been called, or refused.
      await missing
      box.remove()
      return [marks.ran ?? 'nothing', evaluated]
    })
    expect(ran).toEqual(['nothing', 'refused'])
    forgetRefusals(app.problems)
  })

  test('S09 gets none of the permissions that a page can ask for', async ({ app }) => {
    const answers = await app.page.evaluate(async () => {
      const outcome = (work: () => Promise<unknown>) =>
        Promise.resolve()
          .then(work)
          .then(
            () => 'granted',
            () => 'refused'
          )
      return {
        camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
        microphone: await outcome(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        place: await outcome(
          () => new Promise((found, failed) => navigator.geolocation.getCurrentPosition(found, failed))
        ),
        clipboard: await outcome(() => navigator.clipboard.readText()),
        notification: (await Notification.requestPermission()) === 'granted' ? 'granted' : 'refused'
      }
    })
    expect(new Set(Object.values(answers))).toEqual(new Set(['refused']))
    // A computer without a camera refuses one anyway: what the app says of each is asked as well.
    const states = await app.page.evaluate(() =>
      Promise.all(
        ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'].map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state
        )
      )
    )
    expect(new Set(states)).toEqual(new Set(['denied']))
    forgetRefusals(app.problems)
  })

  test('offers no address of this computer by WebRTC', async ({ app }) => {
    const candidates = await app.page.evaluate(async () => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] })
      const found: string[] = []
      connection.onicecandidate = ({ candidate }) => {
        if (candidate && candidate.candidate !== '') found.push(candidate.candidate)
      }
      const gathered = new Promise<void>((resolve) => {
        connection.onicegatheringstatechange = () => {
          if (connection.iceGatheringState === 'complete') resolve()
        }
      })
      connection.createDataChannel('x')
      await connection.setLocalDescription(await connection.createOffer())
      await gathered
      connection.close()
      return found.filter((candidate) => / udp /i.test(candidate))
    })
    expect(candidates).toEqual([])
    forgetRefusals(app.problems)
  })

  test('S09 is answered by the desktop from the main window only', async ({ app }) => {
    const answer = await app.electron.evaluate(async ({ BrowserWindow, app: electron }) => {
      // Another window with the same door on the same page, as a fault in the app might one day open it.
      const preload = `${electron.getAppPath()}/out/preload/preload.js`
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true }
      })
      await window.loadURL('app://dossier/index.html')
      const call = `window.dossier.desktop('startInfo', {})`
      const answered = (await window.webContents.executeJavaScript(call)) as string
      window.destroy()
      return JSON.parse(answered) as unknown
    })
    expect(answer).toEqual({ ok: false, error: { code: 'access.denied' } })
    expect(JSON.parse(await app.page.evaluate(() => window.dossier.desktop('startInfo', {})))).toMatchObject({
      ok: true
    })
  })
})

describe('a window', () => {
  test('embeds no other page, not even one whose settings would let it', async ({ app }) => {
    const guests = await app.electron.evaluate(async ({ BrowserWindow, webContents }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, webviewTag: true } })
      await window.loadURL('app://dossier/print.html')
      const refused = new Promise((resolve) => {
        window.webContents.once('will-attach-webview', (event) => {
          resolve(event.defaultPrevented)
        })
      })
      await window.webContents.executeJavaScript(`
        const guest = document.createElement('webview')
        guest.src = 'app://dossier/index.html'
        document.body.append(guest)
        undefined`)
      if (!(await refused)) return 'attached'
      const found = webContents.getAllWebContents().filter((contents) => contents.getType() === 'webview')
      window.destroy()
      return found.length
    })
    expect(guests).toBe(0)
    const known = await app.page.evaluate(() => 'getWebContentsId' in document.createElement('webview'))
    expect(known).toBe(false)
    forgetRefusals(app.problems)
  })

  test('checks no spelling, whatever the page asks', async ({ app }) => {
    const { page } = app
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      field.id = 'spelled'
      field.spellcheck = true
      field.lang = 'en'
      document.body.prepend(field)
    })
    await page.locator('#spelled').pressSequentially('mispeled wrod here ')
    const corrected = app.electron.evaluate(
      ({ BrowserWindow, session }) =>
        new Promise((resolve) => {
          BrowserWindow.getAllWindows()[0]?.webContents.once('context-menu', (_event, asked) => {
            const { misspelledWord, dictionarySuggestions, spellcheckEnabled } = asked
            const on = session.defaultSession.isSpellCheckerEnabled()
            resolve({ misspelledWord, dictionarySuggestions, spellcheckEnabled, on })
          })
        })
    )
    await page.locator('#spelled').click({ button: 'right', position: { x: 12, y: 12 } })
    expect(await corrected).toMatchObject({ misspelledWord: '', dictionarySuggestions: [], on: false })
  })
})

/** A refused attempt writes a line to the console; here each is wanted. */
function forgetRefusals(problems: string[]): void {
  const wanted =
    /Refused|refused|ERR_|Not allowed|Content Security Policy|violates|Permission|Failed to load|Blocked|blocked/
  for (let index = problems.length - 1; index >= 0; index--) {
    if (wanted.test(problems[index] ?? '')) problems.splice(index, 1)
  }
}
