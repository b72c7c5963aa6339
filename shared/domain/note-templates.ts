/**
 * Templates of session notes: each is a list of headings. The words of a heading are in the catalogues
 * (`notes.headings.*`); a note stores the key, so that it is shown in the reader's language.
 */
export const noteTemplates = {
  chemistry: ['occasion', 'expectations', 'fit', 'nextStep'],
  intake: ['occasion', 'background', 'expectations', 'obstacles', 'nextStep'],
  tripartite: ['sponsorExpectations', 'coacheeExpectations', 'agreedGoals', 'confidentiality'],
  grow: ['goal', 'reality', 'options', 'will'],
  clear: ['contract', 'listen', 'explore', 'action', 'review'],
  starr: ['situation', 'task', 'action', 'result', 'reflectionOnResult'],
  progress: ['coacheeTells', 'observation', 'interpretation', 'plan'],
  midterm: ['progressOnGoals', 'whatHelps', 'whatHinders', 'adjustments'],
  closing: ['progressOnGoals', 'whatIsLearned', 'anchoring', 'farewell'],
  free: ['text']
} as const satisfies Record<string, readonly string[]>

export type NoteTemplate = keyof typeof noteTemplates
export type NoteHeading = (typeof noteTemplates)[NoteTemplate][number]

export const noteTemplateNames = Object.keys(noteTemplates) as [NoteTemplate, ...NoteTemplate[]]
export const noteHeadings = [...new Set(Object.values(noteTemplates).flat())] as [
  NoteHeading,
  ...NoteHeading[]
]

/** The layer of a passage, which decides who may see it. Private to the coach by default. */
export const layers = ['private', 'shareable'] as const
export type Layer = (typeof layers)[number]
