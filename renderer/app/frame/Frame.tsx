import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { Outlet, useLocation } from 'react-router'
import { DraftKeeper } from '../../client/drafts'
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
import { useKeptPlace } from './use-kept-place'
import { useKeys } from './use-keys'

/** The room around every screen: the rail, the header, the palette, the keys. */
export function Frame({ rooms }: { rooms: readonly Room[] }): ReactNode {
  const { t } = useWords()
  const { pathname, search } = useLocation()
  const [place, setPlace] = useState<Place | null>(null)
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'idle' })
  // Here and not with the screen: what the vault did not take yet is kept while one goes elsewhere.
  const [unkept, setUnkept] = useState<UnsavedDraft | null>(null)
  const [waiting] = useState(() => new DraftQueue(setUnkept))
  const [opened, setOpened] = useState<'search' | 'keys' | null>(null)
  const screen = useRef<HTMLElement>(null)
  const room = roomOf(rooms, pathname)
  const close = useCallback(() => {
    setOpened(null)
  }, [])
  const slot = useMemo(() => ({ state: saveState, tell: setSaveState }), [saveState])

  useKeptPlace(screen)
  const answer = useKeys({ room, saveState, place, busy: opened !== null, open: setOpened })

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
              saveState={unkept ? { kind: 'waiting' } : saveState}
              answer={answer}
              onSearch={() => {
                setOpened('search')
              }}
              onKeyboardMap={() => {
                setOpened('keys')
              }}
            />
            <FrameNotices unkept={unkept} onKeep={waiting.sendAll} />
            <main ref={screen} id="content" className={style['content']} tabIndex={-1}>
              <ErrorBoundary key={pathname} fallback={(reopen) => <BrokenScreen onReopen={reopen} />}>
                <DraftKeeper
                  key={pathname + search}
                  place={pathname + search}
                  title={place?.title ?? ''}
                  waiting={waiting}
                >
                  <Outlet />
                </DraftKeeper>
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

/** The address is the router's: the link moves the focus and leaves the address alone. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
