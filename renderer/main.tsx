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
import type { StartInfo } from '../shared/contract/desktop'

const defaultStartInfo: StartInfo = {
  appearance: {
    language: 'nl',
    theme: 'system',
    density: 'comfortable',
    textSize: 100,
    nameOnLockScreen: ''
  },
  practiceIsHere: false
}

// Everything imported here is loaded before the lock screen is drawn: keep it small, without the component library.
async function start(): Promise<void> {
  followCountdown()
  // An unreadable settings file must not keep anybody out.
  const { appearance, practiceIsHere } = await desktop('startInfo', {}).catch(() => defaultStartInfo)
  await startWords(appearance.language, firstScreen)
  const place = document.getElementById('root')
  if (!place) return
  const root = createRoot(place)
  window.dossier.onShell((event) => {
    if (event !== 'lock') return announce(event)
    // The page is hidden at once and still laid out, so that its scroll position can be saved together with what was
    // typed in the last second. Then nothing may be left to read. The screens are unmounted while their page still
    // exists, because they clean up after themselves. The main process ends the app.
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
