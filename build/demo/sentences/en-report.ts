import type { Phrases } from './phrases'

/** What stands in reports, by section. */
export const enReport: Phrases['report'] = {
  assignment: [
    'The question came from the employer and the coachee together and was settled in a tripartite meeting. It was to strengthen the work in the present role, not to judge it.'
  ],
  method: [
    'The work was done in individual talks of an hour to an hour and a half, with tasks in between. Observations come from those talks; no colleague was interviewed.'
  ],
  instruments: [
    'A short personality questionnaire was used beside the talks. No norms are shown: the raw means stand below and were discussed with the coachee.'
  ],
  findings: [
    'The coachee prepares with care and is a point of reference for others. Under pressure the view narrows: more is checked than asked.'
  ],
  strengths: [
    'Reliable, sharp in analysis, with an eye for who has not yet spoken. Can name own mistakes without dwelling on them.'
  ],
  development: [
    'Deciding before all the facts are in, and letting the decision stand. Asking for help in time.'
  ],
  conclusion: [
    'The goals of the trajectory have largely been reached. What was learned shows in the work, and the coachee can say what still needs attention.'
  ],
  recommendations: [
    'A fixed talk with the manager every two weeks, with one point of development at a time. Look back on the three goals together after six months.'
  ],
  limitations: [
    'This report rests on talks and self-report over a limited period. It is not meant for selection and loses its value after the date given.'
  ],
  course: ['The trajectory went as planned. The mid-term evaluation made the first goal more precise.']
}
