import type { Failure } from '../../shared/errors'

/** A call that the vault or the desktop refused or could not do; the screen says why in words. */
export class VaultFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code)
    this.name = 'VaultFailure'
  }
}

/** Anything that was thrown, as a failure with words. */
export function failureOf(error: unknown): Failure {
  return error instanceof VaultFailure ? error.failure : { code: 'unexpected' }
}
