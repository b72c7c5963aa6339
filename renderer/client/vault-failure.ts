import type { Failure } from '../../shared/errors'

/** A failed call to the vault or the desktop; the screen shows its sentence. */
export class VaultFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code)
    this.name = 'VaultFailure'
  }
}

/** Turns anything that was thrown into a failure with a sentence. */
export function failureOf(error: unknown): Failure {
  return error instanceof VaultFailure ? error.failure : { code: 'unexpected' }
}
