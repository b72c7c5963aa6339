import type { DocumentWords } from './document-words'

export const en: DocumentWords = {
  report: {
    kinds: {
      evaluation: 'Evaluation and development report',
      progress: 'Progress report',
      closing: 'Closing report'
    },
    draft: 'Draft, not signed',
    coachee: 'Coachee',
    sponsor: 'Client organisation',
    assignment: 'Assignment',
    author: 'Author',
    date: 'Date',
    validUntil: 'Valid until',
    recipient: 'Prepared for',
    sections: {
      assignment: 'Assignment and question',
      method: 'Method',
      instruments: 'Instruments used',
      course: 'Course of the trajectory',
      findings: 'Findings',
      strengths: 'Strengths',
      development: 'Development needs',
      conclusion: 'Conclusion',
      recommendations: 'Recommendations',
      limitations: 'Limitations of this report'
    },
    emptySection: 'Nothing written yet.',
    quoteFrom: (day) => `From the session note of ${day}`,
    signature: 'Signature',
    signedOn: (day) => `Signed on ${day}`,
    responsibility:
      'The author wrote and reviewed this report in person and answers for its content. No conclusion follows automatically from a score.',
    controller: 'Controller',
    controllerContact: (contact, email) =>
      `Questions about your data: ${contact}, ${email}, with the reference “privacy”.`,
    enterpriseNumber: 'Enterprise number'
  },
  profile: {
    title: (instrument) => `${instrument} profile`,
    administered: (day, by) => `Taken on ${day} with ${by}`,
    scale: 'Scale',
    mean: 'Mean',
    range: 'Range',
    answered: 'Answered',
    answeredOf: (answered, items) => `${String(answered)} of ${String(items)}`,
    rawMeans: (lowest, highest) =>
      `Raw means on the answer scale, from ${lowest} to ${highest}. They are not compared with a norm group.`,
    edition: (edition, publisher) => `Edition: ${edition}. Publisher: ${publisher}.`
  },
  page: { confidential: 'Confidential' },
  recovery: {
    title: 'Recovery key',
    practice: 'Practice',
    madeOn: 'Made on',
    purpose:
      'This key opens the vault of your practice when nobody knows the passphrase any more. Whoever has this sheet can read every dossier. Without the passphrase and without this sheet nobody can open the dossiers again, not even the makers of Dossier.',
    key: 'Your recovery key',
    keepTitle: 'Where to keep this sheet',
    keep: [
      'On paper, under lock: a safe, a locked cupboard or with your notary.',
      'Not near the computer, and not in the same building as the back-ups.',
      'Not as a photo, not in an e-mail and not in a folder on the computer.'
    ],
    useTitle: 'How to use the key',
    use: [
      'On the lock screen, choose “Passphrase forgotten”.',
      'Type the groups in this order. Capitals and small letters make no difference.',
      'Choose a new passphrase. Then make a new recovery key and destroy this sheet.'
    ],
    neverTitle: 'Nobody will ever ask you for this key',
    never:
      'Give it to nobody, not even to somebody who says they are helping with your computer. Is this sheet lost? Make a new key at once: this one stops working.'
  }
}
