import { clipboard } from 'electron'
import { createHash } from 'node:crypto'

const lifetimeMs = 30_000
/** Another program may lock the clipboard for a moment: clearing is retried. */
const retryMs = 250

/** Removes what the app put on the clipboard, unless something else has been copied since. */
export class SecretClipboard {
  /** A digest, so that the secret itself is not kept in memory for half a minute. */
  private current: string | null = null
  private timer: NodeJS.Timeout | undefined

  async put(text: string): Promise<void> {
    clearTimeout(this.timer)
    await clipboard.writeText(text)
    this.current = digest(text)
    this.timer = setTimeout(() => void this.clear(), lifetimeMs)
  }

  /** Resolves when the secret is gone, or another text stands in its place. */
  async clear(): Promise<void> {
    clearTimeout(this.timer)
    const ownDigest = this.current
    while (ownDigest !== null && this.current === ownDigest) {
      if (await clearIfOwn(ownDigest)) this.current = null
      else await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
  }
}

async function clearIfOwn(ownDigest: string): Promise<boolean> {
  try {
    if (await isOnClipboard(ownDigest)) clipboard.clear()
    return !(await isOnClipboard(ownDigest))
  } catch {
    return false
  }
}

async function isOnClipboard(ownDigest: string): Promise<boolean> {
  // Newer versions of Electron answer with a promise, older ones at once: resolving serves both.
  return digest(await Promise.resolve(clipboard.readText())) === ownDigest
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
