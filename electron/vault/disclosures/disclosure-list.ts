import type { z } from 'zod'
import type { disclosures } from '../../../shared/contract/disclosures'
import { jsonList, jsonObject, noSql, sql, where, type JsonOf, type ReadableDatabase } from '../database'
import { disclosureRowJson } from './disclosure-json'

type Wanted = z.output<typeof disclosures.list.input>
type Page = z.output<typeof disclosures.list.output>

/** One page of the ledger, newest first. */
export function listDisclosures(db: ReadableDatabase, { after, limit }: Wanted): Promise<JsonOf<Page>> {
  const further = after ? sql`(made_at, id) < (${after.madeAt}, ${after.id})` : noSql
  // Without the sealed copies: what is sorted is what is shown.
  const rows = sql`FROM (
    SELECT id, made_at, coachee_id, report_id, recipient_name, organisation_name, purpose FROM disclosures ${where([further])}
    ORDER BY made_at DESC, id DESC LIMIT ${limit}
  ) AS disclosures`
  return db.json(
    jsonObject<Page>({
      rows: jsonList(disclosureRowJson, rows),
      total: sql`(SELECT count(*) FROM disclosures)`
    })
  )
}
