import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'
import type { Place } from '../../../shared/contract/place'
import { useSession } from '../../client/session'
import { onSignal } from '../../client/signals'
import { call } from '../../client/vault'
import { restoreCaret, readCaret } from './caret'

/** Debounce: not every movement is written. */
const pauseMs = 400
/** A screen that needs longer to show its fields stays as it opened. */
const returnLimitMs = 5000

/** Stores in the vault where the member is (screen, scroll position, caret) and restores it after unlocking. */
export function useRestoredPlace(screen: RefObject<HTMLElement | null>): void {
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
      // While the place is being restored the screen is not there yet: a lock meanwhile must not store a wrong place.
      if (!element || returning.current) return
      const place: Place = { path, scroll: element.scrollTop, ...readCaret(element) }
      const words = JSON.stringify(place)
      if (words === kept) return
      kept = words
      // Not shown: at worst the next unlock opens another place.
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
 * Scrolls and sets the caret as soon as the field is shown, and stops when the user begins to use the screen; then
 * calls `onEnd`. Scroll anchoring is off meanwhile: content that loads above must not move the screen along.
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
  // The page moves the focus to its heading when it opens, so the caret is set two frames later.
  frame = requestAnimationFrame(() => (frame = requestAnimationFrame(attempt)))
  const limit = setTimeout(stop, returnLimitMs)
  for (const name of inputEvents) window.addEventListener(name, stop, { passive: true })
  return stop
}

const inputEvents = ['pointerdown', 'keydown', 'wheel'] as const
