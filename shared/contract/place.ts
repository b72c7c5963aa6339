import { z } from 'zod'

/** Where a member is: the screen, its scroll position, and the caret. */
export const Place = z.object({
  /** The address of the screen. */
  path: z.string().max(500),
  /** The name of the field with the caret, or its number on that screen, and the selection in it. */
  field: z.string().max(200).nullable(),
  selection: z.tuple([z.number().int().min(0), z.number().int().min(0)]).nullable(),
  /** In CSS pixels. */
  scroll: z.number().min(0)
})
export type Place = z.infer<typeof Place>
