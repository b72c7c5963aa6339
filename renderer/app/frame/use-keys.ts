import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { quitNow } from '../../client/lock-or-quit'
import type { SaveState } from '../../client/save-state'
import { announce, onSignal } from '../../client/signals'
import type { Room } from '../../features/feature'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import type { Place } from '../../ui/place'

interface KeysInput {
  room: Room | null
  saveState: SaveState
  place: Place | null
  /** The palette or the list of keys is open and handles the keys itself. */
  busy: boolean
  open: (what: 'search' | 'keys') => void
}

/** How long the answer to a key is shown in the header. */
const feedbackMs = 4000

/**
 * Handles the keys of the whole app, except Ctrl+L (see OpenVault). Returns the answer to the last key, for the header.
 */
export function useKeys(input: KeysInput): string | null {
  const { t } = useWords()
  const format = useFormat()
  const navigate = useNavigate()
  const [feedback, setFeedback] = useState<string | null>(null)
  const wasOpen = useRef(false)
  const react = useRef<(event: KeyboardEvent) => void>(() => undefined)

  useEffect(() => {
    const { room, saveState, place, busy, open } = input

    const save = (): void => {
      const unsaved = document.querySelector<HTMLFormElement>('form[data-unsaved]')
      if (unsaved) return unsaved.requestSubmit()
      announce('save')
      // A failure is already shown in the header and on the screen, until saving succeeds.
      if (saveState.kind === 'failed') return
      setFeedback(
        saveState.kind === 'saved'
          ? t('common.alreadySaved', { time: format.time(saveState.at) })
          : t('common.nothingToSave')
      )
    }

    const create = (): void => {
      if (room?.create) void navigate(room.create.path)
      else setFeedback(t('navigation.nothingNewHere'))
    }

    const stepBack = (): void => {
      const above =
        place?.trail.at(-1)?.to ?? (room && room.path !== window.location.hash.slice(1) ? room.path : null)
      if (above !== null) void navigate(above)
    }

    const withControl: Readonly<Record<string, () => void>> = {
      k: () => {
        open('search')
      },
      n: create,
      q: quitNow,
      s: save
    }

    react.current = (event) => {
      const control = event.ctrlKey || event.metaKey
      const action =
        control && !event.altKey && !event.shiftKey ? withControl[event.key.toLowerCase()] : undefined
      if (action) {
        event.preventDefault()
        if (!busy || action === quitNow) action()
      } else if (!control && !event.defaultPrevented && !busy && !wasOpen.current) {
        if (event.key === '?' && !isTyping(event.target)) open('keys')
        if (event.key === 'Escape' && !isTyping(event.target)) stepBack()
      }
    }
  })

  // Runs before any other listener, hence a layout effect and capture: a dialog that Esc closes is gone by the time the
  // key reaches the listener below.
  useLayoutEffect(() => {
    const checkOpen = (): void => {
      wasOpen.current = isOverlayOpen()
    }
    window.addEventListener('keydown', checkOpen, { capture: true })
    return () => {
      window.removeEventListener('keydown', checkOpen, { capture: true })
    }
  }, [])

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      react.current(event)
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])

  const { open } = input
  useEffect(() => {
    const stopSearch = onSignal('openSearch', () => {
      open('search')
    })
    const stopMap = onSignal('showKeyboardMap', () => {
      open('keys')
    })
    return () => {
      stopSearch()
      stopMap()
    }
  }, [open])

  useEffect(() => {
    if (feedback === null) return
    const timer = setTimeout(() => {
      setFeedback(null)
    }, feedbackMs)
    return () => {
      clearTimeout(timer)
    }
  }, [feedback])

  return feedback
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** Whether a dialog, a menu or a list is open, to which Esc belongs. */
function isOverlayOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null
}
