import { clipboard } from 'electron'
import { createHash } from 'node:crypto'

const keptMs = 30_000

/** What the app puts on the clipboard leaves it again, unless somebody has copied something else since. */
export class SecretClipboard {
  /** A hash, so that the secret itself is not kept here for half a minute. */
  private current: string | null = null
  private timer: NodeJS.Timeout | undefined

  async put(text: string): Promise<void> {
    clearTimeout(this.timer)
    await clipboard.writeText(text)
    this.current = digest(text)
    this.timer = setTimeout(() => void this.clear(), keptMs)
  }

  async clear(): Promise<void> {
    clearTimeout(this.timer)
    const own = this.current
    this.current = null
    // Newer versions of Electron answer with a promise, older ones at once: resolving serves both.
    if (own === null || digest(await Promise.resolve(clipboard.readText())) !== own) return
    clipboard.clear()
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
