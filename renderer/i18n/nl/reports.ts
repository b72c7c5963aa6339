/** Words of reports. */
export const reports = {
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
  },
  languages: {
    nl: 'Nederlands',
    fr: 'Frans',
    en: 'Engels'
  }
} as const
