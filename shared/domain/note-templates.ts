/**
 * What a session note can be built on: each template is a row of headings. The words of a heading are in the
 * catalogues (`notes.headings.*`); a note stores the key, so that it reads in the language of whoever opens it.
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

/** Who may ever see a passage. Private to the coach unless somebody decides otherwise. */
export const layers = ['private', 'shareable'] as const
export type Layer = (typeof layers)[number]
