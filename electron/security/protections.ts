import { session, type BrowserWindow, type Session } from 'electron'
import type { Protections } from '../../shared/contract/desktop'
import type { LockSignals } from '../lock'
import { coreDumpsAreEmpty } from './core-dumps'
import { isSandboxed } from './sandbox'
import type { ScreenCapture } from './screen-capture'

interface Parts {
  window: BrowserWindow
  capture: ScreenCapture
  readLockSignals: () => Promise<LockSignals>
}

/** The state of each protection on this PC, asked of the system or tried out at this moment. */
export async function readProtections({
  window,
  capture,
  readLockSignals
}: Parts): Promise<Omit<Protections, 'place'>> {
  const [networkBlocked, screenCapture, lockSignals] = await Promise.all([
    refusesNetwork(session.defaultSession),
    capture.state(),
    readLockSignals()
  ])
  const corrects = window.webContents.session.isSpellCheckerEnabled()
  return {
    sandboxed: isSandboxed(),
    networkBlocked,
    spellCheckerOff: !corrects,
    coreDumpsEmpty: coreDumpsAreEmpty(),
    screenCapture,
    lockSignals
  }
}

/** An address on this computer without a server: nothing leaves even if the block is gone. */
const nowhere = 'http://127.0.0.1:9/'

/** Tries a request: only one that the app itself cancelled counts as blocked. */
async function refusesNetwork(asked: Session): Promise<boolean> {
  try {
    await asked.fetch(nowhere)
    return false
  } catch (error) {
    return error instanceof Error && error.message.includes('ERR_BLOCKED_BY_CLIENT')
  }
}
