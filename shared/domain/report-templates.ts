/** Sections of a report, in order. Their titles are words of the report's language (the documents' catalogues). */
export const reportTemplates = {
  evaluation: [
    'assignment',
    'method',
    'instruments',
    'findings',
    'strengths',
    'development',
    'conclusion',
    'recommendations',
    'limitations'
  ],
  progress: ['assignment', 'course', 'findings', 'recommendations'],
  closing: ['assignment', 'course', 'findings', 'strengths', 'development', 'conclusion', 'recommendations']
} as const satisfies Record<string, readonly string[]>

export type ReportTemplate = keyof typeof reportTemplates
export type ReportSectionName = (typeof reportTemplates)[ReportTemplate][number]

export const reportTemplateNames = Object.keys(reportTemplates) as [ReportTemplate, ...ReportTemplate[]]
export const reportSectionNames = [...new Set(Object.values(reportTemplates).flat())] as [
  ReportSectionName,
  ...ReportSectionName[]
]

/** Questions that Dutch disciplinary boards ask of a report; each must be answered yes before it is signed. */
export const qualityQuestions = [
  'groundsClear',
  'supported',
  'conclusive',
  'expertise',
  'methodFits'
] as const
