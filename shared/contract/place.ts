import { z } from 'zod'

/** Where a member is: the screen, how far it is scrolled, and where the caret stands. */
export const Place = z.object({
  /** The address of the screen. */
  path: z.string().max(500),
  /** The field with the caret, by its name or its number on that screen, and what is selected in it. */
  field: z.string().max(200).nullable(),
  selection: z.tuple([z.number().int().min(0), z.number().int().min(0)]).nullable(),
  /** In CSS pixels. */
  scroll: z.number().min(0)
})
export type Place = z.infer<typeof Place>
