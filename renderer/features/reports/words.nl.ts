/** Words of reports. */
export const reports = {
  recordNames: { report: 'Rapport' },
  list: {
    title: 'Titel',
    coachee: 'Coachee',
    changedAt: 'Gewijzigd',
    state: 'Stand',
    empty: 'Hier komen de rapporten. Een rapport begint u in het dossier van een coachee.',
    toCoachees: 'Naar de coachees'
  },
  states: { draft: 'Concept', signed: 'Ondertekend' },
  start: {
    title: 'Nieuw rapport',
    lead: 'Voor {{name}}: {{assignment}}',
    template: 'Soort rapport',
    language: 'Taal van het rapport',
    reportTitle: 'Titel',
    submit: 'Rapport beginnen'
  },
  editor: {
    title: 'Titel van het rapport',
    write: 'Schrijven',
    preview: 'Voorbeeld',
    views: 'Schrijven of voorbeeld',
    sign: 'Ondertekenen…',
    discard: 'Concept verwijderen…',
    text: 'Tekst bij {{section}}',
    quote: 'Passage uit de sessie van {{day}}',
    profile: 'Testprofiel van {{day}}',
    missingProfile: 'Dit testprofiel is niet meer te vinden. Verwijder het uit het rapport.',
    addText: 'Tekst toevoegen',
    addQuote: 'Passage invoegen',
    addProfile: 'Testprofiel invoegen',
    addTo: 'Toevoegen aan {{section}}',
    moveUp: 'Omhoog: {{block}}',
    moveDown: 'Omlaag: {{block}}',
    remove: 'Verwijderen: {{block}}',
    moveHint: 'Alt + pijl omhoog of omlaag verplaatst een blok.'
  },
  insert: {
    passage: 'Passage invoegen bij {{section}}',
    passageLead: 'U ziet alleen wat deelbaar is. Privé-passages komen hier nooit.',
    noPassages:
      'Dit traject heeft nog geen deelbare passages. Maak in een sessieverslag een passage deelbaar.',
    profile: 'Testprofiel invoegen bij {{section}}',
    noProfiles: 'Dit traject heeft nog geen testresultaten.',
    insertPassage: 'Invoegen: {{heading}}, {{day}}',
    insertProfile: 'Invoegen: {{instrument}}, {{day}}'
  },
  preview: {
    label: 'Voorbeeld van {{title}}',
    page: 'Bladzijde {{page}} van {{pages}}',
    previous: 'Vorige bladzijde',
    next: 'Volgende bladzijde',
    larger: 'Groter',
    smaller: 'Kleiner',
    fit: 'Passend in de breedte',
    zoom: '{{percent}} %',
    loading: 'De bladzijden worden gemaakt',
    failed: 'Dit voorbeeld kan niet worden getoond. Er ging niets verloren; open het opnieuw.'
  },
  sign: {
    title: 'Rapport ondertekenen',
    lead: 'U staat in voor de inhoud. Bevestig elk punt; na het ondertekenen verandert het rapport niet meer.',
    emptySections: 'Nog leeg: {{sections}}. Vul dit eerst aan, of het rapport kan niet worden ondertekend.',
    validUntil: 'Geldig tot en met',
    validUntilHelp: 'Wat het rapport zegt, veroudert. Na deze dag geldt het niet meer.',
    confirmAll: 'Bevestig de vijf punten om te kunnen ondertekenen.',
    submit: 'Ondertekenen'
  },
  signed: {
    by: 'Ondertekend door',
    at: 'Ondertekend op',
    validUntil: 'Geldig tot en met',
    hash: 'Vingerafdruk van de inhoud (SHA-256)',
    coachee: 'Coachee',
    sponsor: 'Opdrachtgever',
    noSponsor: 'De coachee betaalt zelf',
    facts: 'Ondertekening',
    document: 'Het rapport',
    disclose: 'Delen…'
  },
  discard: {
    title: 'Concept verwijderen?',
    text: 'Het concept “{{title}}” verdwijnt voorgoed. De sessieverslagen en tests blijven.',
    submit: 'Concept verwijderen'
  },
  templates: {
    evaluation: 'Evaluatie- en ontwikkelingsrapport',
    progress: 'Voortgangsrapport',
    closing: 'Slotrapport'
  },
  sections: {
    assignment: 'Opdracht',
    method: 'Werkwijze',
    instruments: 'Instrumenten',
    findings: 'Bevindingen',
    strengths: 'Sterktes',
    development: 'Ontwikkelpunten',
    conclusion: 'Besluit',
    recommendations: 'Aanbevelingen',
    limitations: 'Beperkingen',
    course: 'Verloop'
  },
  quality: {
    groundsClear: 'De gronden van het rapport zijn duidelijk.',
    supported: 'De bevindingen steunen op wat is waargenomen.',
    conclusive: 'De bevindingen dragen het besluit.',
    expertise: 'Dit valt binnen mijn deskundigheid.',
    methodFits: 'De werkwijze past bij de vraag.'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    reports: typeof reports
  }
}
