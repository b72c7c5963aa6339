import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { Outlet, useLocation } from 'react-router'
import { DraftProvider } from '../../client/draft-provider'
import { SaveStateContext, type SaveState } from '../../client/save-state'
import { DraftQueue, type UnsavedDraft } from '../../client/draft-queue'
import type { Room } from '../../features/feature'
import { useWords } from '../../i18n/words'
import { JobBar } from '../../ui/JobBar'
import { PlaceListener, type Place } from '../../ui/place'
import { BrokenScreen } from '../BrokenScreen'
import { ErrorBoundary } from '../ErrorBoundary'
import { CommandPalette } from './CommandPalette'
import style from './Frame.module.css'
import { FrameNotices } from './FrameNotices'
import { Header } from './Header'
import { KeyboardMap } from './KeyboardMap'
import { Rail } from './Rail'
import { roomOf } from './room-of'
import { useRestoredPlace } from './use-restored-place'
import { useKeys } from './use-keys'

/** The frame around every screen: rail, header, command palette and keys. */
export function Frame({ rooms }: { rooms: readonly Room[] }): ReactNode {
  const { t } = useWords()
  const { pathname, search } = useLocation()
  const [place, setPlace] = useState<Place | null>(null)
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'idle' })
  // Held here and not by the screen: drafts that the vault refused survive a change of screen.
  const [unsaved, setUnsaved] = useState<UnsavedDraft | null>(null)
  const [queue] = useState(() => new DraftQueue(setUnsaved))
  const [opened, setOpened] = useState<'search' | 'keys' | null>(null)
  const screen = useRef<HTMLElement>(null)
  const room = roomOf(rooms, pathname)
  const close = useCallback(() => {
    setOpened(null)
  }, [])
  const slot = useMemo(() => ({ state: saveState, tell: setSaveState }), [saveState])

  useRestoredPlace(screen)
  const keyFeedback = useKeys({ room, saveState, place, busy: opened !== null, open: setOpened })

  return (
    <SaveStateContext value={slot}>
      <PlaceListener value={setPlace}>
        <a className={style['skip']} href="#content" onClick={skipToContent}>
          {t('navigation.skip')}
        </a>
        <div className={style['frame']}>
          <Rail rooms={rooms} here={room} />
          <div className={style['side']}>
            <Header
              room={room}
              place={place}
              saveState={unsaved ? { kind: 'waiting' } : saveState}
              keyFeedback={keyFeedback}
              onSearch={() => {
                setOpened('search')
              }}
              onKeyboardMap={() => {
                setOpened('keys')
              }}
            />
            <FrameNotices unsaved={unsaved} onRetry={queue.sendAll} />
            <main ref={screen} id="content" className={style['content']} tabIndex={-1}>
              <ErrorBoundary key={pathname} fallback={(reopen) => <BrokenScreen onReopen={reopen} />}>
                <DraftProvider
                  key={pathname + search}
                  place={pathname + search}
                  title={place?.title ?? ''}
                  queue={queue}
                >
                  <Outlet />
                </DraftProvider>
              </ErrorBoundary>
            </main>
          </div>
        </div>
        {opened === 'search' && <CommandPalette rooms={rooms} onClose={close} />}
        <JobBar />
        <KeyboardMap opened={opened === 'keys'} onClose={close} />
      </PlaceListener>
    </SaveStateContext>
  )
}

/** The hash of the address belongs to the router, so the link moves only the focus. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
