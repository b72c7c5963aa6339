import { clipboard } from 'electron'
import { createHash } from 'node:crypto'

const keptMs = 30_000
/** Another program holds the clipboard for a moment now and then: it is asked again. */
const againMs = 250

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

  /** Resolves when the secret is gone, or another text stands in its place. */
  async clear(): Promise<void> {
    clearTimeout(this.timer)
    const own = this.current
    while (own !== null && this.current === own) {
      if (await isGone(own)) this.current = null
      else await new Promise((resolve) => setTimeout(resolve, againMs))
    }
  }
}

async function isGone(own: string): Promise<boolean> {
  try {
    if (await standsThere(own)) clipboard.clear()
    return !(await standsThere(own))
  } catch {
    return false
  }
}

async function standsThere(own: string): Promise<boolean> {
  // Newer versions of Electron answer with a promise, older ones at once: resolving serves both.
  return digest(await Promise.resolve(clipboard.readText())) === own
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
