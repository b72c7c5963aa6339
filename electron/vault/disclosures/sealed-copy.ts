import { DossierError } from '../../../shared/errors'
import { sql, type ReadableDatabase } from '../database'
import { sha256, type FinishedDocument } from '../documents'

/** @throws DossierError `record.missing`, or `vault.damaged` when the copy is not what the ledger says it is */
export async function readSealedCopy(db: ReadableDatabase, id: string): Promise<FinishedDocument> {
  const row = await db.get<{ pdf: Uint8Array; sha256: string; pages: number }>(
    sql`SELECT sealed_copy AS pdf, document_sha256 AS sha256, pages FROM disclosures WHERE id = ${id}`
  )
  if (!row) throw new DossierError('record.missing')
  if (sha256(row.pdf) !== row.sha256) throw new DossierError('vault.damaged')
  return { pdf: Buffer.from(row.pdf), sha256: row.sha256, pages: row.pages }
}
