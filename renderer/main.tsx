import './styles/fonts.css'
import './styles/tokens.css'
import './styles/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AppearanceProvider } from './client/appearance'
import { followCountdown } from './client/countdown'
import { LockGate } from './app/LockGate'
import { announce } from './client/signals'
import { allAnswered, desktop } from './client/vault'
import { startWords } from './i18n/words'
import { firstScreen } from './app/words/parts'
import type { Beginning } from '../shared/contract/desktop'

const plain: Beginning = {
  appearance: {
    language: 'nl',
    theme: 'system',
    density: 'comfortable',
    textSize: 100,
    nameOnLockScreen: ''
  },
  practiceIsHere: false
}

// What is imported here stands between the start and the lock screen: it is little, and no component library.
async function start(): Promise<void> {
  followCountdown()
  // A settings file that cannot be read does not keep anybody from the dossiers.
  const { appearance, practiceIsHere } = await desktop('begin', {}).catch(() => plain)
  await startWords(appearance.language, firstScreen)
  const place = document.getElementById('root')
  if (!place) return
  const root = createRoot(place)
  window.dossier.onShell((event) => {
    if (event !== 'lock') return announce(event)
    // Off the screen at once, yet laid out still: where it is scrolled is kept with what was typed in the last second.
    // Then nothing may be left to read. The screens are taken down while their page still stands, for they tidy up
    // after themselves. The main process ends the app.
    document.documentElement.style.opacity = '0'
    announce('save')
    root.unmount()
    document.documentElement.replaceChildren()
    void allAnswered().then(() => desktop('flushed', {}))
  })
  root.render(
    <StrictMode>
      <AppearanceProvider initial={appearance}>
        <LockGate practiceIsHere={practiceIsHere} />
      </AppearanceProvider>
    </StrictMode>
  )
}

void start()
