import type { SameShape } from '../i18n/same-shape'
import type { errors as model } from './words.nl'

export const errors: SameShape<typeof model> = {
  'vault.absent': 'There is no vault on this PC yet. Make a practice first.',
  'vault.locked': 'The vault is locked. What was saved is safe; unlock to go on.',
  'vault.exists': 'There is a vault on this PC already. Nothing was overwritten; unlock the existing one.',
  'vault.wrongPassphrase':
    'This passphrase does not open the vault. Nothing has changed; check capitals, spaces and the keyboard layout.',
  'vault.wait': 'After the failed attempts you have to wait {{seconds}} s more. Nothing has changed.',
  'vault.weakPassphrase':
    'This passphrase is too easy to guess. Take one of at least 15 characters, for example five random words.',
  'vault.recoveryKeyMismatch':
    'These groups do not belong to your recovery key. Check them on the sheet that you printed and try again.',
  'vault.slotsDamaged':
    'The key file of this vault is damaged. Your dossiers are still there. Change nothing in the folder, and put the key file back from a back-up.',
  'vault.slotTooWeak':
    'The key of this vault is protected less well than Dossier accepts; the file may have been altered. Your dossiers are still there. Leave the folder as it is and ask for help.',
  'vault.otherMembers':
    'Another member of the practice also opens this vault, with a passphrase of their own that would stop working after a new key. So nothing was changed; it can be done once you alone open this vault.',
  'vault.newer':
    'This vault was saved by a newer version of Dossier. Your dossiers are fine; install the newest version to open them.',
  'vault.foreign':
    'The file in the folder of Dossier is not a vault of this practice. Nothing in it was changed. Put the right file back, or ask for help.',
  'vault.damaged':
    'The vault is damaged and is not opened, so that nothing gets lost. Leave the folder as it is and restore a back-up, or ask for help.',
  'vault.networkShare':
    'The vault is in a network folder and cannot be kept safely there. Your dossiers are still there; move the folder to this PC and open again.',
  'vault.ended':
    'The vault stopped as soon as it started. Nothing is lost. Check whether a virus scanner holds Dossier back, and try again.',
  'input.invalid':
    'Something in these data is not right and was therefore not saved. Check what you filled in.',
  'access.denied':
    'Your role does not allow this. Nothing was changed; ask the administrator of your practice.',
  'record.missing': 'This does not exist, or no longer. Go back to the list.',
  'person.sourceMissing':
    'Not saved yet: say where you found these data, for they do not come from the person.',
  'trajectory.notRunning':
    'This trajectory is not running. Set it to running first; then you can add session notes and tests.',
  'trajectory.closed': 'This trajectory is closed. Nothing was changed; open the trajectory again to go on.',
  'note.beforeStart':
    'The session lies before the start of the trajectory. What you typed is still there; adjust the date of the session or of the trajectory.',
  'test.tooManyMissing':
    'Too many answers are missing to compute a score. What you filled in is still there; complete the empty questions.',
  'report.signed':
    'This report is signed and cannot change any more. Start a new report if something has to be different.',
  'report.incomplete':
    'The report is not ready to be signed. Complete the empty parts; what you wrote is saved.',
  'report.quoteNotShareable':
    'A quote in this report may not leave, or no longer: the passage in the session note was changed or is private. What you wrote is saved; take the quote out or make the passage shareable.',
  'report.notSigned': 'This report is not signed yet and so cannot be disclosed. Sign it first.',
  'disclosure.otherSponsor':
    'This recipient does not belong to the sponsor of this trajectory. Nothing has left; a report goes to the sponsor of its own trajectory only.',
  'disclosure.agreementMissing':
    'There is no signed tripartite agreement yet. Nothing has left; first lay down what the sponsor may receive.',
  'disclosure.agreementForbids':
    'The tripartite agreement says that the sponsor does not get this. Nothing has left.',
  'disclosure.coacheeFirst':
    'The coachee reads the report first. Nothing has left; disclose the report to the coachee first.',
  'disclosure.consentMissing':
    'This needs the consent of the coachee. Nothing has left; fill in the date of the consent.',
  'disclosure.previewExpired':
    'Something has changed since you looked at the preview. Nothing has left; look at the new preview and then go on.',
  'job.cancelled': 'Cancelled. Nothing was saved or sent.',
  'desktop.cancelled': 'Cancelled. Nothing was saved or sent.',
  'desktop.grantMissing': 'The chosen place is no longer valid. Nothing was written; choose the place again.',
  'desktop.printFailed': 'Printing did not work. Nothing was lost; check the printer and try again.',
  'storage.full':
    'The disk is full. The last change was not saved, everything before it was. Make room and try again.',
  'storage.failed':
    'The disk reported a fault. The last change may not be saved, everything before it is. Try again; if it goes on, make a back-up.',
  unexpected:
    'Something went wrong that Dossier did not expect. What was saved is safe. Try again; if that does not help, lock and unlock.'
}
