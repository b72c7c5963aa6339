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

/** The state of each protection on this PC, asked of the system or tested now. */
export async function readProtections({
  window,
  capture,
  readLockSignals
}: Parts): Promise<Omit<Protections, 'place'>> {
  const [networkBlocked, screenCapture, lockSignals] = await Promise.all([
    blocksNetwork(session.defaultSession),
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

/** An address on this computer without a server: nothing leaves even when the block fails. */
const unusedPort = 'http://127.0.0.1:9/'

/** Whether a test request is blocked: only one that the app itself cancelled counts. */
async function blocksNetwork(asked: Session): Promise<boolean> {
  try {
    await asked.fetch(unusedPort)
    return false
  } catch (error) {
    return error instanceof Error && error.message.includes('ERR_BLOCKED_BY_CLIENT')
  }
}
