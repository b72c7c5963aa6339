import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { until } from './until'

const limitMs = 10_000

/** A display with a window manager, on which windows can be minimised and have focus. */
export class Desktop {
  private readonly children: ChildProcess[] = []
  private readonly home = mkdtempSync(join(tmpdir(), 'dossier-desktop-'))
  private name = ''

  static async start(): Promise<Desktop> {
    const desktop = new Desktop()
    const server = desktop.spawn('Xvfb', [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '1600x1000x24',
      '-nolisten',
      'tcp'
    ])
    const told = server.stdio[3] as Readable
    desktop.name = `:${String(await new Promise((resolve) => told.once('data', resolve))).trim()}`
    desktop.spawn('openbox', [])
    await desktop.until('the window manager runs', () =>
      /window id/.test(desktop.property('_NET_SUPPORTING_WM_CHECK'))
    )
    return desktop
  }

  get env(): Record<string, string> {
    return { DISPLAY: this.name }
  }

  /** Another program comes to the front and takes the focus. */
  async openOtherProgram(): Promise<void> {
    this.spawn('xmessage', ['-name', 'another-program', 'Somebody reads this'])
    await this.until('the other program has the focus', () => this.inFront().includes('another-program'))
  }

  /** The class and state of the window with the focus, as reported by the window manager; empty when there is none. */
  inFront(): string {
    const [id] = /0x[1-9a-f][0-9a-f]*/.exec(this.property('_NET_ACTIVE_WINDOW')) ?? []
    return id === undefined ? '' : this.ask('xprop', ['-id', id, 'WM_CLASS'])
  }

  /** The titles of the visible windows. */
  titles(): string[] {
    const tree = this.ask('xwininfo', ['-root', '-tree'])
    return [...tree.matchAll(/^\s+(0x[0-9a-f]+) "(.+?)":/gm)].flatMap(([, id = '', title = '']) =>
      /Map State: IsViewable/.test(this.ask('xwininfo', ['-id', id])) ? [title] : []
    )
  }

  until(what: string, holds: () => boolean): Promise<void> {
    return until(what, holds, limitMs)
  }

  end(): void {
    for (const child of this.children.reverse()) child.kill()
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 })
  }

  private property(name: string): string {
    return this.ask('xprop', ['-root', name])
  }

  /** Returns an empty text when a window closed before it could answer. */
  private ask(program: string, args: string[]): string {
    try {
      const env = { ...process.env, ...this.env }
      return execFileSync(program, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] })
    } catch {
      return ''
    }
  }

  private spawn(program: string, args: string[]): ChildProcess {
    const env = { ...process.env, ...this.env, HOME: this.home }
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    this.children.push(child)
    return child
  }
}
