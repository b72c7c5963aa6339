import { app, type BrowserWindow } from 'electron'
import { keepWindowPlace } from '../shell/window-place'
import type { VaultConnection } from '../shell/vault-connection'
import { LockSequence } from './lock-sequence'

export type { LockSequence } from './lock-sequence'

/** Makes the lock, and sees to it that the vault is closed well however the app ends. */
export function startLocking(window: BrowserWindow, vault: VaultConnection): LockSequence {
  const lock = new LockSequence(window, vault)
  // A vault that ended by itself leaves screens that can save nothing: start anew, at the lock screen.
  vault.whenItEnds(() => void lock.lock())

  window.on('close', (event) => {
    event.preventDefault()
    keepWindowPlace(window, false)
    window.hide()
    void vault.close(5000).finally(() => app.exit(0))
  })
  return lock
}
