import { z } from 'zod'
import { layers } from '../domain/note-templates'
import { searchedKinds } from '../domain/record-kinds'
import { dossierRoles } from '../domain/roles'
import { read } from './operation'
import { Id, ScreenLanguageValue } from './values'

export const SearchHit = z.object({
  kind: z.enum(searchedKinds),
  id: Id,
  /** The coachee of the record, if it is in a dossier. */
  coacheeName: z.string().nullable(),
  title: z.string(),
  /** The text around the hit; the found words are between U+0002 and U+0003. */
  snippet: z.string(),
  /** The layer of the hit; private ones are marked on the screen. */
  layer: z.enum(layers).nullable(),
  at: z.string().nullable()
})
export type SearchHit = z.infer<typeof SearchHit>

export const search = {
  /**
   * Finds records with words that begin with each of the given words: names first, then records, newest first. The name
   * of the coachee counts as part of the record: "Peeters feedback" finds the notes on feedback in the dossier of
   * Peeters.
   */
  find: read({
    input: z.object({
      words: z.string().max(200),
      /** The language of the screen: templates and instruments are found by their names in it. */
      language: ScreenLanguageValue.default('nl'),
      limit: z.number().int().min(1).max(50).default(20)
    }),
    output: z.object({
      hits: z.array(SearchHit),
      /** The number of hits, shown or not; counting ends at 1000. */
      total: z.number().int(),
      isMore: z.boolean(),
      /** False while the index is being completed, after an update or an interrupted session. */
      isIndexed: z.boolean()
    }),
    access: { roles: dossierRoles },
    // The search words are content, so only the number of hits is logged.
    dossier: 'filtered',
    audit: {
      verb: 'search',
      subject: () => ({ type: 'practice', id: null }),
      oncePerVisit: true
    }
  })
}
