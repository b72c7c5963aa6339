import type { reports as model } from '../nl/reports'
import type { SameShape } from '../same-shape'

export const reports: SameShape<typeof model> = {
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
  },
  languages: {
    nl: 'Dutch',
    fr: 'French',
    en: 'English'
  }
}
