import type { notes as model } from '../nl/notes'
import type { SameShape } from '../same-shape'

export const notes: SameShape<typeof model> = {
  templates: {
    chemistry: 'Chemistry meeting',
    intake: 'Intake',
    tripartite: 'Tripartite meeting',
    grow: 'GROW',
    clear: 'CLEAR',
    starr: 'STARR',
    progress: 'Progress note',
    midterm: 'Mid-term evaluation',
    closing: 'Closing evaluation',
    free: 'Free note'
  },
  headings: {
    occasion: 'Occasion',
    expectations: 'Expectations',
    fit: 'Fit and way of working',
    nextStep: 'Next step',
    background: 'Background',
    obstacles: 'Obstacles',
    sponsorExpectations: 'Expectations of the sponsor',
    coacheeExpectations: 'Expectations of the coachee',
    agreedGoals: 'Agreed goals',
    confidentiality: 'Confidentiality',
    goal: 'Goal',
    reality: 'Reality',
    options: 'Options',
    will: 'Will',
    contract: 'Contract',
    listen: 'Listen',
    explore: 'Explore',
    action: 'Action',
    review: 'Review',
    situation: 'Situation',
    task: 'Task',
    result: 'Result',
    reflectionOnResult: 'Reflection of the coachee',
    coacheeTells: 'What the coachee tells',
    observation: 'Observation',
    interpretation: 'Interpretation',
    plan: 'Plan',
    progressOnGoals: 'Progress on the goals',
    whatHelps: 'What helps',
    whatHinders: 'What hinders',
    adjustments: 'Adjustments',
    whatIsLearned: 'What is learned',
    anchoring: 'Anchoring',
    farewell: 'Farewell',
    text: 'Note'
  },
  modes: {
    office: 'In the office',
    video: 'Video',
    phone: 'Telephone',
    walk: 'Walk'
  },
  who: {
    coachee: 'Coachee',
    coach: 'Coach',
    sponsor: 'Sponsor'
  },
  layers: {
    private: 'Private',
    shareable: 'Shareable'
  }
}
