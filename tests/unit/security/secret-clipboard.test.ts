import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SecretClipboard } from '../../../electron/shell/secret-clipboard'

const system = vi.hoisted(() => ({ text: '', held: false }))
vi.mock('electron', () => ({
  clipboard: {
    writeText: (text: string) => void (system.text = text),
    readText: () => {
      if (system.held) throw new Error('another program holds the clipboard')
      return system.text
    },
    clear: () => void (system.text = system.held ? system.text : '')
  }
}))

const secret = 'ABCD-EFGH-JKMN-PQRS'
const other = 'an address from another program'

beforeEach(() => {
  vi.useFakeTimers()
  system.text = ''
  system.held = false
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a secret that the app put on the clipboard', () => {
  it('S06 is there for 30 seconds, and gone then', async () => {
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

  it('S06 goes at the lock, before its time', async () => {
    const clipboard = new SecretClipboard()
    await clipboard.put(secret)
    await clipboard.clear()
    expect(system.text).toBe('')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a clipboard that another program holds for a moment', () => {
  it('is cleared as soon as it is free', async () => {
    await new SecretClipboard().put(secret)
    system.held = true
    await vi.advanceTimersByTimeAsync(31_000)
    expect(system.text).toBe(secret)
    system.held = false
    await vi.advanceTimersByTimeAsync(250)
    expect(system.text).toBe('')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what somebody copied since', () => {
  it('S06 stays after 30 seconds', async () => {
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
