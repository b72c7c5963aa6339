import type { Report, ReportSection } from '../../../shared/contract/reports'
import { jsonIn, jsonObject, sql } from '../database'
import { nameOfMember, nameOfOrganisation, nameOfPerson } from '../names'

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
  sponsorName: sql`(SELECT ${nameOfOrganisation('trajectories.sponsor_id')} FROM trajectories
    WHERE trajectories.id = trajectory_id)`,
  savedAt: 'changed_at',
  signedAt: 'signed_at',
  signedBy: sql`CASE WHEN signed_at IS NOT NULL THEN ${nameOfMember('author_id')} END`,
  validUntil: 'valid_until',
  contentSha256: 'content_sha256'
})
