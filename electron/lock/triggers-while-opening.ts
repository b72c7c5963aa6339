import type { LockSettings } from '../../shared/domain/lock-policy'
import type { Trigger } from './system-triggers'

/**
 * Records the lock triggers that fire while the vault is being opened: deriving the key takes up to a second, and a lid
 * closed right after the passphrase must not leave an open vault behind.
 */
export class TriggersWhileOpening {
  private readonly recorded = new Map<Trigger, number>()

  record(trigger: Trigger): void {
    this.recorded.set(trigger, performance.now())
  }

  /** Whether a trigger that locks the vault has fired since its opening began, `openingMs` ago. */
  requireLock(settings: LockSettings, openingMs: number): boolean {
    const since = performance.now() - openingMs
    return [...this.recorded].some(([trigger, at]) => at >= since && settings[trigger])
  }
}
