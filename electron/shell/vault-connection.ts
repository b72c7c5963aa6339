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
 * The vault process and the wires to it. Main passes ports on and never reads what goes through them. When the
 * vault ends by itself (a crash, a kill) the whole app starts anew: what it had acknowledged is in the file.
 */
export class VaultConnection {
  private process: UtilityProcess | null = null
  private closed: (() => void) | null = null
  private ended = false
  private onEnd: (lifeMs: number) => void = () => undefined
  private onLockSettings: (settings: LockSettings, openingMs: number) => void = () => undefined

  constructor(
    private readonly practiceFolder: string,
    /** No other app holds the files of the practice. */
    private readonly alone: Promise<void>
  ) {}

  /**
   * Gives every page of the window that asks for it a port of its own. The first one asks when its screen stands; only
   * then the vault is started, for a process that starts beside the lock screen makes that late.
   */
  serve(window: BrowserWindow): void {
    ipcMain.on('vault port', (event) => {
      if (isFromMainWindow(event, window.webContents)) void this.alone.then(() => this.connect(window))
    })
  }

  private connect(window: BrowserWindow): void {
    this.process ??= this.start()
    const { port1, port2 } = new MessageChannelMain()
    this.say({ type: 'renderer' }, port1)
    window.webContents.postMessage('vault port', null, [port2])
  }

  private start(): UtilityProcess {
    const started = utilityProcess.fork(vaultProgram(), [this.practiceFolder], {
      serviceName: 'Dossier vault',
      stdio: 'ignore',
      // Three connections to the file, each with a thread of its own beside the key derivation's.
      env: { ...process.env, UV_THREADPOOL_SIZE: '8' }
    })
    const prints = new PrintWindows((message, port) => this.say(message, port))
    started.on('message', (message: FromVault) => {
      switch (message.type) {
        case 'print':
          void prints.print(message)
          break
        case 'lock settings':
          this.onLockSettings(message.settings, message.openingMs)
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
      this.onEnd(performance.now() - startedAt)
    })
    return started
  }

  say(message: ToVault, port?: Electron.MessagePortMain): void {
    // Electron 25 crashes on a message to a process that has ended.
    if (!this.ended) this.process?.postMessage(message, port ? [port] : [])
  }

  /** Told, when the vault ends by itself, how long it lived. */
  whenItEnds(listener: (lifeMs: number) => void): void {
    this.onEnd = listener
  }

  /** Told when the vault is opened, and when the settings change; and how long ago its opening began. */
  whenLockSettings(listener: (settings: LockSettings, openingMs: number) => void): void {
    this.onLockSettings = listener
  }

  /** Lets the vault finish and close its file, for at most `limitMs`, and ends its process in any case. */
  async close(limitMs: number): Promise<void> {
    this.onEnd = () => undefined
    if (this.ended || this.process === null) return
    const closed = new Promise<void>((resolve) => {
      this.closed = resolve
    })
    this.say({ type: 'close' })
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, limitMs))])
    this.process.kill()
  }
}
