import { z } from 'zod'
import { layers } from '../domain/note-templates'
import { searchedKinds } from '../domain/record-kinds'
import { dossierRoles } from '../domain/roles'
import { read } from './operation'
import { Id } from './values'

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
  /** Names, organisations, notes and reports that hold words beginning with each of the given ones; newest first. */
  find: read({
    input: z.object({ words: z.string().max(200), limit: z.number().int().min(1).max(50).default(20) }),
    output: z.object({ hits: z.array(SearchHit) }),
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
