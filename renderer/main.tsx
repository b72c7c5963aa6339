import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/global.css'
import './styles/mantine.css'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AppearanceProvider } from './app/appearance'
import { followCountdown } from './app/countdown'
import { LockGate } from './app/LockGate'
import { LockWarning } from './app/LockWarning'
import { announce } from './app/signals'
import { newRecordCache } from './app/records'
import { prepareLibraries, styleNonce } from './app/startup'
import { allAnswered, desktop } from './app/vault'
import { startWords } from './i18n/words'
import type { Appearance } from '../shared/contract/desktop'

const plain: Appearance = {
  language: 'nl',
  theme: 'system',
  density: 'comfortable',
  textSize: 100,
  nameOnLockScreen: ''
}

async function start(): Promise<void> {
  prepareLibraries()
  followCountdown()
  // A settings file that cannot be read does not keep anybody from the dossiers.
  const appearance = await desktop('appearance', {}).catch(() => plain)
  await startWords(appearance.language)
  const place = document.getElementById('root')
  if (!place) return
  const root = createRoot(place)
  window.dossier.onShell((event) => {
    if (event !== 'lock') return announce(event)
    // Off the screen at once; what was typed in the last second goes to the vault; then nothing may be left to read.
    // The screens are taken down while their page still stands, for they tidy up after themselves. The main process
    // ends the app.
    document.documentElement.style.display = 'none'
    announce('save')
    root.unmount()
    document.documentElement.replaceChildren()
    void allAnswered().then(() => desktop('flushed', {}))
  })
  root.render(
    <StrictMode>
      <QueryClientProvider client={newRecordCache()}>
        <AppearanceProvider initial={appearance} nonce={styleNonce()}>
          <LockGate />
          <LockWarning />
          <Notifications position="bottom-left" limit={3} />
        </AppearanceProvider>
      </QueryClientProvider>
    </StrictMode>
  )
}

void start()
