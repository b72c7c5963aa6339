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
  /** The language of the items that were read: a translation can have a remark. */
  itemLanguage: ScreenLanguage
  administeredOn: string
  administratorName: string
  scores: readonly ScoredScale[]
}

/** A block of a section; days as 2026-03-02. */
export type DocumentBlock =
  { type: 'text'; text: string } | { type: 'quote'; heldOn: string; text: string } | ProfileBlock

export interface DocumentSection {
  name: ReportSectionName
  blocks: readonly DocumentBlock[]
}

/** Everything that is printed of a report. Who makes one has already left out what may not be disclosed. */
export interface ReportDocument {
  language: DocumentLanguage
  template: ReportTemplate
  title: string
  practice: PracticeProfile
  coacheeName: string
  sponsorName: string | null
  assignment: string
  author: { name: string; qualification: string }
  /** null: a draft, which the document says. */
  signature: { signedOn: string; validUntil: string } | null
  /** The day of printing, for a draft. */
  writtenOn: string
  /** The recipient of this copy; null for a preview. */
  recipientName: string | null
  sections: readonly DocumentSection[]
}
