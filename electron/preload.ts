import { contextBridge, ipcRenderer } from 'electron'
import type { DossierBridge, JobEvent, ShellEvent } from '../shared/contract/bridge'
import type { CallMessage, FromPage, ToPage } from './page-link'

interface Waiting {
  answer: (result: string) => void
  listen: (event: JobEvent) => void
}

const waiting = new Map<number, Waiting>()
let calls = 0
let vaultPort: Promise<MessagePort> | undefined

/** The port of this page to the vault, requested at its first call. */
function askForPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    ipcRenderer.once('vault port', (event) => {
      const [port] = event.ports
      if (!port) return
      port.onmessage = ({ data }: MessageEvent<ToPage>) => {
        if ('result' in data) {
          waiting.get(data.call)?.answer(data.result)
          waiting.delete(data.call)
        } else waiting.get(data.call)?.listen(data)
      }
      resolve(port)
    })
    ipcRenderer.send('vault port')
  })
}

async function say(message: FromPage): Promise<void> {
  const port = await (vaultPort ??= askForPort())
  port.postMessage(message)
}

function ask(call: number, message: Omit<CallMessage, 'call'>, listen: Waiting['listen']): Promise<string> {
  return new Promise((answer) => {
    waiting.set(call, { answer, listen })
    void say({ call, ...message })
  })
}

const bridge: DossierBridge = {
  call(operation, input, draft = null) {
    const call = ++calls
    // Without a listener every chunk is acknowledged at once, so that it delays nothing.
    return ask(call, { operation, input, draft }, (event) => {
      if ('chunk' in event) void say({ call, taken: true })
    })
  },

  job(operation, input, draft, listen) {
    const call = ++calls
    return {
      result: ask(call, { operation, input, draft }, listen),
      cancel: () => void say({ call, cancel: true }),
      taken: () => void say({ call, taken: true })
    }
  },

  desktop: (call, input) => ipcRenderer.invoke(`desktop ${call}`, input) as Promise<string>,

  onShell(listen) {
    ipcRenderer.on('shell', (_event, name: ShellEvent) => listen(name))
  },

  onCountdown(listen) {
    ipcRenderer.on('countdown', (_event, secondsLeft: number) => listen(secondsLeft))
  }
}

/** Reports to the main process, at most once a second, that the app is in use; never what is typed. */
function reportUse(): void {
  const everyMs = 1000
  let lastReportMs = Number.NEGATIVE_INFINITY
  const tell = (event: Event): void => {
    // A page can create events of its own; only those of a person are trusted.
    if (!event.isTrusted || performance.now() - lastReportMs < everyMs) return
    lastReportMs = performance.now()
    ipcRenderer.send('in use')
  }
  for (const name of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input']) {
    window.addEventListener(name, tell, { capture: true, passive: true })
  }
}

reportUse()
contextBridge.exposeInMainWorld('dossier', bridge)
