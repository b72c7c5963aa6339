import { session, type BrowserWindow, type Session } from 'electron'
import type { Protections } from '../../shared/contract/desktop'
import type { HeardSignals } from '../lock'
import { coreDumpsAreEmpty } from './core-dumps'
import { isSandboxed } from './sandbox'
import type { ScreenCapture } from './screen-capture'

interface Parts {
  window: BrowserWindow
  capture: ScreenCapture
  heardSignals: () => Promise<HeardSignals>
}

/** The state of each protection on this PC, asked of the system or tried out at this moment. */
export async function readProtections({ window, capture, heardSignals }: Parts): Promise<Protections> {
  const [networkBlocked, screenCapture, lockSignals] = await Promise.all([
    refusesNetwork(session.defaultSession),
    capture.state(),
    heardSignals()
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

/** An address on this computer where nobody answers: should the block be gone, not even then does anything leave. */
const nowhere = 'http://127.0.0.1:9/'

/** Tries it: only a request that the app itself cancelled counts as blocked. */
async function refusesNetwork(asked: Session): Promise<boolean> {
  try {
    await asked.fetch(nowhere)
    return false
  } catch (error) {
    return error instanceof Error && error.message.includes('ERR_BLOCKED_BY_CLIENT')
  }
}
