/**
 * The closed set of failures. Each code is also the key of its sentence in every language
 * (renderer/client/words.<language>.ts): a code without one does not compile.
 */
export const errorCodes = [
  'vault.absent',
  'vault.locked',
  'vault.exists',
  'vault.wrongPassphrase',
  'vault.wait',
  'vault.weakPassphrase',
  'vault.recoveryKeyMismatch',
  'vault.slotsDamaged',
  'vault.slotTooWeak',
  'vault.otherMembers',
  'vault.newer',
  'vault.foreign',
  'vault.damaged',
  'vault.networkShare',
  'vault.ended',
  'input.invalid',
  'access.denied',
  'record.missing',
  'person.sourceMissing',
  'trajectory.notRunning',
  'trajectory.closed',
  'note.beforeStart',
  'test.tooManyMissing',
  'report.signed',
  'report.incomplete',
  'report.quoteNotShareable',
  'report.notSigned',
  'disclosure.otherSponsor',
  'disclosure.agreementMissing',
  'disclosure.agreementForbids',
  'disclosure.coacheeFirst',
  'disclosure.consentMissing',
  'disclosure.previewExpired',
  'job.cancelled',
  'desktop.cancelled',
  'desktop.grantMissing',
  'desktop.printFailed',
  'storage.full',
  'storage.failed',
  'unexpected'
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** The parameters of a sentence: seconds to wait, a name, a field. Never record content. */
export type ErrorDetails = Readonly<Record<string, string | number>>

/** Replaces an exception at a process border: no stack, no message, no secret. */
export interface Failure {
  code: ErrorCode
  details?: ErrorDetails
}

/** A refusal or failure with a sentence of its own; anything else that is thrown becomes `unexpected`. */
export class DossierError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details?: ErrorDetails,
    /** The cause, which stays in its process. */
    options?: ErrorOptions
  ) {
    super(code, options)
    this.name = 'DossierError'
  }

  toFailure(): Failure {
    return this.details ? { code: this.code, details: this.details } : { code: this.code }
  }
}
