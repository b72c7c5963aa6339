import type { z } from 'zod'
import type { DisclosureRow, disclosures } from '../../../shared/contract/disclosures'
import { JsonOf, type ReadableDatabase } from '../database'
import { disclosureRowJson } from './disclosure-json'

type Wanted = z.output<typeof disclosures.list.input>
type Page = z.output<typeof disclosures.list.output>

/** One page of the ledger, newest first. */
export async function listDisclosures(db: ReadableDatabase, { after, limit }: Wanted): Promise<JsonOf<Page>> {
  const rows = await db.json<DisclosureRow[]>(
    `SELECT json_group_array(${disclosureRowJson})
     FROM (
       SELECT id, made_at, coachee_id, report_id, recipient_name, organisation_name, purpose FROM disclosures
       WHERE ?1 IS NULL OR (made_at, id) < (?1, ?2)
       ORDER BY made_at DESC, id DESC LIMIT ?3
     ) AS disclosures`,
    after && after.madeAt,
    after && after.id,
    limit
  )
  const count = await db.get<{ total: number }>('SELECT count(*) AS total FROM disclosures')
  return new JsonOf<Page>(`{"rows":${rows?.text ?? '[]'},"total":${count?.total ?? 0}}`)
}
