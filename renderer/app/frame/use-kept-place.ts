import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'
import type { Place } from '../../../shared/contract/place'
import { useSession } from '../../client/session'
import { onSignal } from '../../client/signals'
import { call } from '../../client/vault'
import { restoreCaret, readCaret } from './caret'

/** Moving about is no reason to write each time. */
const pauseMs = 400
/** A screen that takes longer to show its fields is left where it opens. */
const returnLimitMs = 5000

/**
 * Keeps where the member is in the vault: the screen, how far it is scrolled, and the caret. After unlocking it is
 * as if nobody had been away.
 */
export function useKeptPlace(screen: RefObject<HTMLElement | null>): void {
  const { pathname, search } = useLocation()
  const path = pathname + search
  const { place: from } = useSession()
  const first = useRef(from)
  const returning = useRef(false)

  useEffect(() => {
    const place = first.current
    first.current = null
    if (place?.path !== path) return
    returning.current = true
    return restorePlace(screen, place, () => {
      returning.current = false
    })
  }, [first, path, screen])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let kept = ''
    const keep = (): void => {
      clearTimeout(timer)
      const element = screen.current
      // On the way back the screen is not yet where it was: a lock meanwhile must not make that its place.
      if (!element || returning.current) return
      const place: Place = { path, scroll: element.scrollTop, ...readCaret(element) }
      const words = JSON.stringify(place)
      if (words === kept) return
      kept = words
      // Not worth a word on the screen: at worst the next unlock starts elsewhere.
      call('members.keepPlace', place).catch(() => undefined)
    }
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(keep, pauseMs)
    }
    soon()
    const element = screen.current
    const stop = onSignal('save', keep)
    document.addEventListener('selectionchange', soon)
    document.addEventListener('focusin', soon)
    element?.addEventListener('scroll', soon, { passive: true })
    return () => {
      clearTimeout(timer)
      stop()
      document.removeEventListener('selectionchange', soon)
      document.removeEventListener('focusin', soon)
      element?.removeEventListener('scroll', soon)
    }
  }, [path, screen])
}

/**
 * Goes back as soon as the screen shows the field, unless somebody has begun to use it; `onEnd`, when it is there or
 * given up. What is still read comes in above and below: until then the screen is not moved along with it.
 */
function restorePlace(screen: RefObject<HTMLElement | null>, place: Place, onEnd: () => void): () => void {
  const until = performance.now() + returnLimitMs
  let frame = 0
  const attempt = (): void => {
    const element = screen.current
    if (element) {
      element.style.overflowAnchor = 'none'
      element.scrollTop = place.scroll
      const scrolled = Math.abs(element.scrollTop - place.scroll) < 2
      if (restoreCaret(element, place) && scrolled) return onEnd()
    }
    if (performance.now() < until) frame = requestAnimationFrame(attempt)
  }
  const stop = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(limit)
    for (const name of inputEvents) window.removeEventListener(name, stop)
    screen.current?.style.removeProperty('overflow-anchor')
    onEnd()
  }
  // The page takes the focus to its heading when it opens: the caret comes after.
  frame = requestAnimationFrame(() => (frame = requestAnimationFrame(attempt)))
  const limit = setTimeout(stop, returnLimitMs)
  for (const name of inputEvents) window.addEventListener(name, stop, { passive: true })
  return stop
}

const inputEvents = ['pointerdown', 'keydown', 'wheel'] as const
