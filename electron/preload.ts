import { contextBridge, ipcRenderer } from 'electron'
import type { DossierBridge, ShellEvent } from '../shared/contract/bridge'

interface Answer {
  call: number
  result: string
}

const waiting = new Map<number, (result: string) => void>()
let calls = 0
let vaultPort: Promise<MessagePort> | undefined

/** This page's port to the vault: asked for at its first call. */
function askForPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    ipcRenderer.once('vault port', (event) => {
      const [port] = event.ports
      if (!port) return
      port.onmessage = ({ data }: MessageEvent<Answer>) => {
        waiting.get(data.call)?.(data.result)
        waiting.delete(data.call)
      }
      resolve(port)
    })
    ipcRenderer.send('vault port')
  })
}

const bridge: DossierBridge = {
  async call(operation, input, draft = null) {
    const port = await (vaultPort ??= askForPort())
    const call = ++calls
    return new Promise((resolve) => {
      waiting.set(call, resolve)
      port.postMessage({ call, operation, input, draft })
    })
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
