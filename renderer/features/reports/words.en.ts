import type { SameShape } from '../../i18n/same-shape'
import type { reports as model } from './words.nl'

export const reports: SameShape<typeof model> = {
  recordNames: { report: 'Report' },
  list: {
    title: 'Title',
    coachee: 'Coachee',
    changedAt: 'Changed',
    state: 'State',
    empty: 'Reports come here. A report starts in the dossier of a coachee.',
    toCoachees: 'Go to coachees'
  },
  states: { draft: 'Draft', signed: 'Signed' },
  start: {
    title: 'New report',
    lead: 'For {{name}}: {{assignment}}',
    template: 'Kind of report',
    language: 'Language of the report',
    reportTitle: 'Title',
    submit: 'Start the report'
  },
  editor: {
    title: 'Title of the report',
    write: 'Write',
    preview: 'Preview',
    views: 'Write or preview',
    sign: 'Sign…',
    discard: 'Delete draft…',
    text: 'Text of {{section}}',
    quote: 'Passage from the session of {{day}}',
    profile: 'Test profile of {{day}}',
    missingProfile: 'This test profile cannot be found any more. Remove it from the report.',
    addText: 'Add text',
    addQuote: 'Insert a passage',
    addProfile: 'Insert a test profile',
    addTo: 'Add to {{section}}',
    moveUp: 'Move up: {{block}}',
    moveDown: 'Move down: {{block}}',
    remove: 'Remove: {{block}}',
    moveHint: 'Alt + arrow up or down moves a block.'
  },
  insert: {
    passage: 'Insert a passage into {{section}}',
    passageLead: 'You see only what is shareable. Private passages never appear here.',
    noPassages: 'This trajectory has no shareable passages yet. Make a passage shareable in a session note.',
    profile: 'Insert a test profile into {{section}}',
    noProfiles: 'This trajectory has no test results yet.',
    insertPassage: 'Insert: {{heading}}, {{day}}',
    insertProfile: 'Insert: {{instrument}}, {{day}}'
  },
  preview: {
    label: 'Preview of {{title}}',
    page: 'Page {{page}} of {{pages}}',
    previous: 'Previous page',
    next: 'Next page',
    larger: 'Larger',
    smaller: 'Smaller',
    fit: 'Fit to width',
    zoom: '{{percent}}%',
    loading: 'The pages are being made',
    failed: 'This preview cannot be shown. Nothing was lost; open it again.'
  },
  sign: {
    title: 'Sign the report',
    lead: 'You answer for its content. Confirm each point; once signed, the report does not change any more.',
    emptySections: 'Still empty: {{sections}}. Complete this first, or the report cannot be signed.',
    validUntil: 'Valid until',
    validUntilHelp: 'What the report says grows old. After this day it no longer holds.',
    confirmAll: 'Confirm the five points to be able to sign.',
    submit: 'Sign'
  },
  signed: {
    by: 'Signed by',
    at: 'Signed on',
    validUntil: 'Valid until',
    hash: 'Fingerprint of the content (SHA-256)',
    coachee: 'Coachee',
    sponsor: 'Sponsor',
    noSponsor: 'The coachee pays',
    facts: 'Signature',
    document: 'The report',
    disclose: 'Share…'
  },
  discard: {
    title: 'Delete the draft?',
    text: 'The draft “{{title}}” disappears for good. The session notes and tests stay.',
    submit: 'Delete draft'
  },
  templates: {
    evaluation: 'Evaluation and development report',
    progress: 'Progress report',
    closing: 'Closing report'
  },
  sections: {
    assignment: 'Assignment',
    method: 'Method',
    instruments: 'Instruments',
    findings: 'Findings',
    strengths: 'Strengths',
    development: 'Development needs',
    conclusion: 'Conclusion',
    recommendations: 'Recommendations',
    limitations: 'Limitations',
    course: 'Course'
  },
  quality: {
    groundsClear: 'The grounds of the report are clear.',
    supported: 'The findings are supported by what was observed.',
    conclusive: 'The findings carry the conclusion.',
    expertise: 'This is within my expertise.',
    methodFits: 'The method fits the question.'
  }
}
