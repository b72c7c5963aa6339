import type { BrowserWindow } from 'electron'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeDurably } from '../durable-file'

const StoredSetting = z.object({ hidden: z.boolean() })

/** Linux has no such function: the setting is stored without effect, and the screen says so. */
const hasEffect = process.platform === 'win32' || process.platform === 'darwin'

/**
 * Keeps the window out of screenshots, recordings and shared screens, by default. The setting is in a small file
 * outside the vault, because it holds at the lock screen too.
 */
export class ScreenCapture {
  private window: BrowserWindow | null = null

  constructor(private readonly file: string) {}

  async guard(window: BrowserWindow): Promise<void> {
    this.window = window
    window.setContentProtection(await this.isWanted())
  }

  async state(): Promise<{ wanted: boolean; hasEffect: boolean }> {
    return { wanted: await this.isWanted(), hasEffect }
  }

  async change(wanted: boolean): Promise<void> {
    await writeDurably(this.file, JSON.stringify({ hidden: wanted } satisfies z.infer<typeof StoredSetting>))
    this.window?.setContentProtection(wanted)
  }

  private async isWanted(): Promise<boolean> {
    try {
      return StoredSetting.parse(JSON.parse(await readFile(this.file, 'utf8'))).hidden
    } catch {
      return true
    }
  }
}
