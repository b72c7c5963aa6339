import type { Report, ReportSection } from '../../../shared/contract/reports'
import { column, jsonIn, jsonObject, sql, type Sql } from '../database'
import { nameOfMember, nameOfPerson } from '../names'
import { sponsorNameOf } from '../trajectories'

/** A report as the contract shows it. */
export const reportJson = jsonObject<Report>({
  id: 'reports.id',
  template: 'template',
  language: 'language',
  title: 'title',
  sections: jsonIn<ReportSection[]>('sections'),
  trajectoryId: 'trajectory_id',
  coacheeId: 'coachee_id',
  coacheeName: nameOfPerson('coachee_id'),
  sponsorName: sponsorNameOf('reports.trajectory_id'),
  savedAt: 'changed_at',
  signedAt: 'signed_at',
  signedBy: sql`CASE WHEN signed_at IS NOT NULL THEN ${nameOfMember('author_id')} END`,
  validUntil: 'valid_until',
  contentSha256: 'content_sha256'
})

/** SQL for the title of a report, where `id` is a column of the statement that shows it. */
export function titleOfReport(id: string): Sql {
  return sql`(SELECT title FROM reports WHERE reports.id = ${column(id)})`
}
