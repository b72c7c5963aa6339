import { contextBridge, ipcRenderer } from 'electron'
import type { DossierBridge, JobEvent, ShellEvent } from '../shared/contract/bridge'
import type { Asked, FromPage, ToPage } from './page-link'

interface Waiting {
  answer: (result: string) => void
  listen: (event: JobEvent) => void
}

const waiting = new Map<number, Waiting>()
let calls = 0
let vaultPort: Promise<MessagePort> | undefined

/** This page's port to the vault: asked for at its first call. */
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

function ask(call: number, message: Omit<Asked, 'call'>, listen: Waiting['listen']): Promise<string> {
  return new Promise((answer) => {
    waiting.set(call, { answer, listen })
    void say({ call, ...message })
  })
}

const bridge: DossierBridge = {
  call(operation, input, draft = null) {
    const call = ++calls
    // Bytes that nobody asked for hold up nothing.
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

/** Tells main at most once a second that somebody is there; never what is typed. */
function tellOfUse(): void {
  const everyMs = 1000
  let told = Number.NEGATIVE_INFINITY
  const tell = (event: Event): void => {
    // A page can make up events of its own; only those of a person count.
    if (!event.isTrusted || performance.now() - told < everyMs) return
    told = performance.now()
    ipcRenderer.send('in use')
  }
  for (const name of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input']) {
    window.addEventListener(name, tell, { capture: true, passive: true })
  }
}

tellOfUse()
contextBridge.exposeInMainWorld('dossier', bridge)
