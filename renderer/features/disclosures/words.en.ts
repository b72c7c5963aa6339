import type { SameShape } from '../../i18n/same-shape'
import type { disclosures as model } from './words.nl'

export const disclosures: SameShape<typeof model> = {
  recordNames: { disclosure: 'Disclosure' },
  list: {
    recipient: 'Recipient',
    report: 'Report',
    coachee: 'Coachee',
    organisation: 'Organisation',
    madeAt: 'Disclosed on',
    empty: 'Nothing has been disclosed yet. A signed report is shared from the report itself.',
    toReports: 'Go to reports'
  },
  wizard: {
    title: 'Share the report',
    steps: { recipient: 'Recipient', purpose: 'Purpose and basis', preview: 'Preview', done: 'Passphrase' },
    whatGoes: 'What leaves',
    report: 'Report',
    recipient: 'Recipient',
    notChosen: 'not chosen yet',
    choose: 'Who receives this report?',
    coachee: 'Coachee',
    filter: 'Search the other contacts',
    moreOthers: 'There are more. Type more of the name.',
    noOthers: 'No contact of another organisation has that name.',
    others: 'Other organisations',
    notYet: {
      otherSponsor: 'Does not belong to the sponsor of this trajectory.',
      agreementMissing: 'Waits for a signed tripartite agreement.',
      agreementForbids: 'Does not get this report under the tripartite agreement.',
      coacheeFirst: 'Gets it only after the coachee.'
    },
    purpose: 'Purpose',
    purposeHelp: 'What the recipient needs it for. This goes into the ledger.',
    purposeForCoachee: 'The coachee reads their own report',
    legalBasis: 'Legal basis',
    article: '{{basis}}, GDPR Art. {{article}}',
    consentOn: 'Consent of the coachee on',
    consentHelp:
      'The tripartite agreement asks for it each time. The coachee must have received the report first.',
    toPreview: 'See the preview',
    preview: 'Preview for {{name}}',
    exactly: 'Exactly these pages leave, protected by a passphrase.',
    staysHere: 'What stays here',
    passages_one: '{{count}} private passage stays here.',
    passages_other: '{{count}} private passages stay here.',
    reflections_one: '{{count}} reflection stays here.',
    reflections_other: '{{count}} reflections stay here.',
    nothingPrivate: 'This trajectory has no private passages.',
    make: 'Make the protected PDF for {{name}}',
    where: 'Where does the protected PDF go?',
    newPreview: 'Make a new preview',
    cancelled: 'You did not choose a place. Nothing left.'
  },
  done: {
    title: 'The protected PDF for {{name}} is ready',
    passphrase: 'The passphrase',
    once: 'These six words, with the hyphens between them, are shown only once.',
    advice:
      'Tell the passphrase through another channel than the file: phone {{name}}, or send a text message. Never send it in the same e-mail.',
    copy: 'Copy the passphrase',
    copied: 'Copied. The clipboard is cleared after 30 seconds.',
    show: 'Show in folder',
    file: 'File: {{name}}',
    ledger: 'Go to the disclosure'
  },
  entry: {
    title: 'Disclosure to {{name}}',
    facts: 'What was disclosed',
    recipient: 'Recipient',
    isCoachee: 'the coachee',
    coachee: 'Coachee',
    report: 'Report',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    madeAt: 'Disclosed on',
    madeBy: 'By',
    fileName: 'File',
    pages: 'Pages',
    proof: 'Proof',
    documentHash: 'Fingerprint of the document (SHA-256)',
    fileHash: 'Fingerprint of the protected file (SHA-256)',
    sealedCopy: 'Sealed copy',
    sealedLead: 'Byte for byte what left. Opening it goes into the audit log.',
    open: 'Open the sealed copy'
  },
  legalBases: {
    consent: 'Consent',
    contract: 'Performance of the contract',
    legalObligation: 'Legal obligation',
    legitimateInterest: 'Legitimate interest'
  }
}
