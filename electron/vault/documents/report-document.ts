import type { documentLanguages } from '../../../shared/contract/reports'
import type { PracticeProfile } from '../../../shared/contract/practice'
import type { ReportSectionName, ReportTemplate } from '../../../shared/domain/report-templates'
import type { ScreenLanguage } from '../../../shared/domain/languages'
import type { InstrumentId } from '../../../shared/domain/psychometrics/instruments'
import type { ScoredScale } from '../../../shared/domain/psychometrics/scoring'

export type DocumentLanguage = (typeof documentLanguages)[number]

export interface ProfileBlock {
  type: 'profile'
  instrument: InstrumentId
  /** Of the items that were read: a translation can carry a remark. */
  itemLanguage: ScreenLanguage
  administeredOn: string
  administratorName: string
  scores: readonly ScoredScale[]
}

/** What stands in a section; days as 2026-03-02. */
export type DocumentBlock =
  { type: 'text'; text: string } | { type: 'quote'; heldOn: string; text: string } | ProfileBlock

export interface DocumentSection {
  name: ReportSectionName
  blocks: readonly DocumentBlock[]
}

/** All that is printed of a report, and nothing else: who makes one has already chosen what may go. */
export interface ReportDocument {
  language: DocumentLanguage
  template: ReportTemplate
  title: string
  practice: PracticeProfile
  coacheeName: string
  sponsorName: string | null
  assignment: string
  author: { name: string; qualification: string }
  /** null: a draft, and it says so. */
  signature: { signedOn: string; validUntil: string } | null
  /** The day of writing of a draft. */
  writtenOn: string
  /** For whom this copy is made; null while it is only looked at. */
  recipientName: string | null
  sections: readonly DocumentSection[]
}
