import {
  ipcMain,
  MessageChannelMain,
  utilityProcess,
  type BrowserWindow,
  type UtilityProcess
} from 'electron'
import type { LockSettings } from '../../shared/domain/lock-policy'
import type { FromVault, ToVault } from '../vault-link'
import { isFromMainWindow } from '../security/sender'
import { vaultProgram } from './folders'
import { PrintWindows } from './print-windows'

/**
 * The vault process and the ports to it. The main process passes ports on and never reads their messages. When the
 * vault exits by itself (a crash, a kill) the whole app restarts; every acknowledged write is in the file.
 */
export class VaultConnection {
  private process: UtilityProcess | null = null
  private closed: (() => void) | null = null
  private ended = false
  private exitListener: (lifeMs: number) => void = () => undefined
  private lockSettingsListener: (settings: LockSettings, openingMs: number) => void = () => undefined

  constructor(
    private readonly practiceFolder: string,
    /** Resolves when no other instance has the files of the practice open. */
    private readonly singleInstance: Promise<void>
  ) {}

  /**
   * Gives each page that asks a port of its own. The vault starts at the first request, which comes after the lock
   * screen is drawn: starting both at once would delay the lock screen.
   */
  serve(window: BrowserWindow): void {
    ipcMain.on('vault port', (event) => {
      if (isFromMainWindow(event, window.webContents))
        void this.singleInstance.then(() => this.connect(window))
    })
  }

  private connect(window: BrowserWindow): void {
    this.process ??= this.start()
    const { port1, port2 } = new MessageChannelMain()
    this.send({ type: 'renderer' }, port1)
    window.webContents.postMessage('vault port', null, [port2])
  }

  private start(): UtilityProcess {
    const started = utilityProcess.fork(vaultProgram(), [this.practiceFolder], {
      serviceName: 'Dossier vault',
      stdio: 'ignore',
      // Three connections to the file, each with a thread of its own beside the key derivation's.
      env: { ...process.env, UV_THREADPOOL_SIZE: '8' }
    })
    const prints = new PrintWindows((message, port) => this.send(message, port))
    started.on('message', (message: FromVault) => {
      switch (message.type) {
        case 'print':
          void prints.print(message)
          break
        case 'lock settings':
          this.lockSettingsListener(message.settings, message.openingMs)
          break
        case 'closed':
          this.closed?.()
          break
      }
    })
    const startedAt = performance.now()
    started.on('exit', () => {
      this.ended = true
      this.closed?.()
      this.exitListener(performance.now() - startedAt)
    })
    return started
  }

  send(message: ToVault, port?: Electron.MessagePortMain): void {
    // Electron 25 crashes on a message to a process that has ended.
    if (!this.ended) this.process?.postMessage(message, port ? [port] : [])
  }

  /** Called when the vault exits by itself, with the lifetime of its process. */
  onExit(listener: (lifeMs: number) => void): void {
    this.exitListener = listener
  }

  /** Called when the vault is opened and when the settings change, with the time since its opening began. */
  onLockSettings(listener: (settings: LockSettings, openingMs: number) => void): void {
    this.lockSettingsListener = listener
  }

  /** Lets the vault finish and close its file within `limitMs`, and then ends its process in any case. */
  async close(limitMs: number): Promise<void> {
    this.exitListener = () => undefined
    if (this.ended || this.process === null) return
    const closed = new Promise<void>((resolve) => {
      this.closed = resolve
    })
    this.send({ type: 'close' })
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, limitMs))])
    this.process.kill()
  }
}
