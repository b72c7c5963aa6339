import { z } from 'zod'
import { TestAdministration } from '../../../shared/contract/psychometrics'

/** What the form of a test holds. */
export const Recorded = TestAdministration.extend({
  answers: z.array(z.number().int().nullable()),
  /** Somebody saw which questions are open and saves all the same. */
  openIsFine: z.boolean()
}).refine(({ answers, openIsFine }) => openIsFine || !answers.includes(null), {
  path: ['answers'],
  message: 'required'
})

export type RecordedTyped = z.input<typeof Recorded>
export type RecordedChecked = z.output<typeof Recorded>
