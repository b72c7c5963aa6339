import { z } from 'zod'
import { TestAdministration } from '../../../shared/contract/psychometrics'

/** The values of the form. */
export const Recorded = TestAdministration.extend({
  answers: z.array(z.number().int().nullable()),
  /** The user has seen which items are open and saves without them. */
  openIsFine: z.boolean()
}).refine(({ answers, openIsFine }) => openIsFine || !answers.includes(null), {
  path: ['answers'],
  message: 'required'
})

export type RecordedTyped = z.input<typeof Recorded>
export type RecordedChecked = z.output<typeof Recorded>
