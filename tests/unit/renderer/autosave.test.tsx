// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAutosave } from '../../../renderer/client/autosave'
import { announce } from '../../../renderer/client/signals'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function typing(save = vi.fn((_text: string) => Promise.resolve({ savedAt: '2026-03-02T13:02:00Z' }))) {
  const hook = renderHook(({ value }) => useAutosave({ value, save }), { initialProps: { value: 'a' } })
  const type = (value: string): void => {
    hook.rerender({ value })
  }
  const pass = (ms: number): Promise<void> => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined))
  return { save, type, pass, leave: hook.unmount }
}

describe('autosave', () => {
  it('writes after a pause, and nothing when nothing changed', async () => {
    const { save, type, pass } = typing()
    await pass(5000)
    expect(save).not.toHaveBeenCalled()
    type('ab')
    await pass(399)
    expect(save).not.toHaveBeenCalled()
    await pass(2)
    expect(save.mock.calls).toEqual([['ab']])
  })

  it('writes at the latest after a second of steady typing', async () => {
    const { save, type, pass } = typing()
    for (let letters = 1; letters <= 6; letters++) {
      type('a'.repeat(letters + 1))
      await pass(200)
    }
    expect(save).toHaveBeenCalled()
  })

  it('writes at once when the app is about to lock, and on leaving the screen', async () => {
    const { save, type, pass, leave } = typing()
    type('ab')
    announce('save')
    expect(save.mock.calls).toEqual([['ab']])
    await pass(0)
    type('abc')
    leave()
    expect(save.mock.calls).toEqual([['ab'], ['abc']])
    await pass(0)
  })

  it('writes one at a time, and then what was typed meanwhile', async () => {
    const done: (() => void)[] = []
    const save = vi.fn(
      (_text: string) =>
        new Promise<{ savedAt: string }>((resolve) => {
          done.push(() => {
            resolve({ savedAt: '2026-03-02T13:02:00Z' })
          })
        })
    )
    const { type, pass } = typing(save)
    type('ab')
    await pass(400)
    type('abc')
    await pass(2000)
    expect(save.mock.calls).toEqual([['ab']])
    done[0]?.()
    await pass(0)
    expect(save.mock.calls).toEqual([['ab'], ['abc']])
  })

  it('tries again with the next change after a failure', async () => {
    const save = vi.fn((_text: string) => Promise.resolve({ savedAt: '2026-03-02T13:02:00Z' }))
    save.mockRejectedValueOnce(new Error('disk'))
    const { type, pass } = typing(save)
    type('ab')
    await pass(400)
    type('abc')
    await pass(400)
    expect(save.mock.calls).toEqual([['ab'], ['abc']])
  })
})
