import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { quitNow } from '../../client/leave'
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
  /** The palette or the map is open: it has the keys. */
  busy: boolean
  open: (what: 'search' | 'keys') => void
}

/** How long an answer to a key stays in the header. */
const answerMs = 4000

/** The keys of the whole app; Ctrl+L is OpenVault's. Returns what the last one answered, for the header. */
export function useKeys(input: KeysInput): string | null {
  const { t } = useWords()
  const format = useFormat()
  const navigate = useNavigate()
  const [answer, setAnswer] = useState<string | null>(null)
  const wasOpen = useRef(false)
  const react = useRef<(event: KeyboardEvent) => void>(() => undefined)

  useEffect(() => {
    const { room, saveState, place, busy, open } = input

    const save = (): void => {
      const unsaved = document.querySelector<HTMLFormElement>('form[data-unsaved]')
      if (unsaved) return unsaved.requestSubmit()
      announce('save')
      // The header and the screen say what went wrong, until it goes well.
      if (saveState.kind === 'failed') return
      setAnswer(
        saveState.kind === 'saved'
          ? t('common.alreadySaved', { time: format.time(saveState.at) })
          : t('common.nothingToSave')
      )
    }

    const create = (): void => {
      if (room?.create) void navigate(room.create.path)
      else setAnswer(t('navigation.nothingNewHere'))
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

  // Asked before anything else hears the key, hence a layout effect: a dialog that Esc closes is gone when the key
  // arrives at the listener below.
  useLayoutEffect(() => {
    const look = (): void => {
      wasOpen.current = somethingIsOpen()
    }
    window.addEventListener('keydown', look, { capture: true })
    return () => {
      window.removeEventListener('keydown', look, { capture: true })
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
    if (answer === null) return
    const timer = setTimeout(() => {
      setAnswer(null)
    }, answerMs)
    return () => {
      clearTimeout(timer)
    }
  }, [answer])

  return answer
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** A dialog, a menu or a calendar: Esc belongs to it. */
function somethingIsOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null
}
