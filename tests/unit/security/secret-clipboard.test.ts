import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SecretClipboard } from '../../../electron/shell/secret-clipboard'

const system = vi.hoisted(() => ({ text: '' }))
vi.mock('electron', () => ({
  clipboard: {
    writeText: (text: string) => void (system.text = text),
    readText: () => system.text,
    clear: () => void (system.text = '')
  }
}))

const secret = 'ABCD-EFGH-JKMN-PQRS'
const other = 'an address from another program'

beforeEach(() => {
  vi.useFakeTimers()
  system.text = ''
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a secret that the app put on the clipboard', () => {
  it('is there for 30 seconds, and gone then', async () => {
    await new SecretClipboard().put(secret)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(system.text).toBe(secret)
    await vi.advanceTimersByTimeAsync(1)
    expect(system.text).toBe('')
  })

  it('is there for 30 seconds from the last time that it was copied', async () => {
    const clipboard = new SecretClipboard()
    await clipboard.put(secret)
    await vi.advanceTimersByTimeAsync(20_000)
    await clipboard.put(secret)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(system.text).toBe(secret)
    await vi.advanceTimersByTimeAsync(1)
    expect(system.text).toBe('')
  })

  it('goes at the lock, before its time', async () => {
    const clipboard = new SecretClipboard()
    await clipboard.put(secret)
    await clipboard.clear()
    expect(system.text).toBe('')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what somebody copied since', () => {
  it('stays after 30 seconds', async () => {
    await new SecretClipboard().put(secret)
    system.text = other
    await vi.advanceTimersByTimeAsync(60_000)
    expect(system.text).toBe(other)
  })

  it('stays at the lock', async () => {
    const clipboard = new SecretClipboard()
    await clipboard.put(secret)
    system.text = other
    await clipboard.clear()
    expect(system.text).toBe(other)
  })

  it('stays when the app never put anything there', async () => {
    system.text = other
    await new SecretClipboard().clear()
    expect(system.text).toBe(other)
  })
})
