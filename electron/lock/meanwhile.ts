import type { LockSettings } from '../../shared/domain/lock-policy'
import type { Trigger } from './system-triggers'

/**
 * What happens to the computer while the vault is being opened: deriving the key takes up to a second, and whoever
 * closes the lid right after the passphrase must not leave an open vault behind.
 */
export class Meanwhile {
  private readonly noted = new Map<Trigger, number>()

  note(trigger: Trigger): void {
    this.noted.set(trigger, performance.now())
  }

  /** Whether something that locks the vault happened since its opening began, so many milliseconds ago. */
  locks(settings: LockSettings, openingMs: number): boolean {
    const since = performance.now() - openingMs
    return [...this.noted].some(([trigger, at]) => at >= since && settings[trigger])
  }
}
