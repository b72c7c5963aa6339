import type { BrowserWindow } from 'electron'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeDurably } from '../durable-file'

const Kept = z.object({ hidden: z.boolean() })

/** Linux has no such call: there the setting is kept and does nothing, and the screen says so. */
const hasEffect = process.platform === 'win32' || process.platform === 'darwin'

/**
 * Keeps the window out of screenshots, recordings and shared screens. In a small file outside the vault, since it holds
 * at the lock screen too; on unless somebody switched it off.
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
    await writeDurably(this.file, JSON.stringify({ hidden: wanted } satisfies z.infer<typeof Kept>))
    this.window?.setContentProtection(wanted)
  }

  private async isWanted(): Promise<boolean> {
    try {
      return Kept.parse(JSON.parse(await readFile(this.file, 'utf8'))).hidden
    } catch {
      return true
    }
  }
}
