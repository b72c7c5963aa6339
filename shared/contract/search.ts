import { z } from 'zod'
import { layers } from '../domain/note-templates'
import { searchedKinds } from '../domain/record-kinds'
import { dossierRoles } from '../domain/roles'
import { read } from './operation'
import { Id, ScreenLanguageValue } from './values'

export const SearchHit = z.object({
  kind: z.enum(searchedKinds),
  id: Id,
  /** Whose dossier, for what belongs to one. */
  coacheeName: z.string().nullable(),
  title: z.string(),
  /** Words around the hit; the found words stand between U+0002 and U+0003. */
  snippet: z.string(),
  /** The layer in which it was found; private ones are marked on the screen. */
  layer: z.enum(layers).nullable(),
  at: z.string().nullable()
})
export type SearchHit = z.infer<typeof SearchHit>

export const search = {
  /**
   * Names first, then records, newest first, that hold words beginning with each of the given ones. The name of the
   * coachee stands for a word of the record: "Peeters feedback" finds the notes on feedback in the dossier of Peeters.
   */
  find: read({
    input: z.object({
      words: z.string().max(200),
      /** In which the screen names templates and instruments: they are found by these names. */
      language: ScreenLanguageValue.default('nl'),
      limit: z.number().int().min(1).max(50).default(20)
    }),
    output: z.object({
      hits: z.array(SearchHit),
      /** How many there are, shown or not. Counting ends at 1000. */
      total: z.number().int(),
      isMore: z.boolean(),
      /** Not yet so after an update of the app or an interrupted session: the index is then being completed. */
      isIndexed: z.boolean()
    }),
    access: { roles: dossierRoles },
    // The words themselves are content; only how many hits there were is kept.
    dossier: 'filtered',
    audit: {
      verb: 'search',
      subject: () => ({ type: 'practice', id: null }),
      oncePerVisit: true
    }
  })
}
