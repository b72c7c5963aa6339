import { trialPassphrase } from './trial-practice'

/** The passphrase of the trial practice after so many changes. */
export function passphraseNumber(number: number): string {
  return number === 0 ? trialPassphrase : `${trialPassphrase}-gewijzigd-${String(number)}-maal`
}
