import type { AgreementMatrix } from '../../../shared/domain/tripartite-agreement'
import { DossierError } from '../../../shared/errors'
import { sql, type ReadableDatabase } from '../database'

/** The sponsor of a trajectory and the agreement with it, which decide who may receive what. */
export interface DisclosureTerms {
  sponsorId: string | null
  agreement: AgreementMatrix | null
}

/** @throws DossierError `record.missing` */
export async function disclosureTerms(db: ReadableDatabase, trajectoryId: string): Promise<DisclosureTerms> {
  const row = await db.get<{ sponsorId: string | null; matrix: string | null }>(
    sql`SELECT sponsor_id AS sponsorId,
      (SELECT matrix FROM tripartite_agreements WHERE trajectory_id = trajectories.id) AS matrix
    FROM trajectories WHERE id = ${trajectoryId}`
  )
  if (!row) throw new DossierError('record.missing')
  return {
    sponsorId: row.sponsorId,
    agreement: row.matrix === null ? null : (JSON.parse(row.matrix) as AgreementMatrix)
  }
}
