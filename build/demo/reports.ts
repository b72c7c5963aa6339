import {
  reportTemplates,
  type ReportSectionName,
  type ReportTemplate
} from '../../shared/domain/report-templates'
import type { LegalBasis } from '../../shared/domain/legal-bases'
import type { Random } from './random'
import type { Phrases } from './sentences/phrases'

export interface PlannedDisclosure {
  recipient: 'coachee' | 'sponsor'
  at: string
  purpose: string
  legalBasis: LegalBasis
  coacheeConsentOn: string | null
}

export interface PlannedReport {
  template: ReportTemplate
  title: string
  /** The author's words; the test profile and a quote are added when their records exist. */
  sections: { name: ReportSectionName; text: string }[]
  startedAt: string
  /** null: a draft, whose last sections are still empty. */
  signedAt: string | null
  validUntil: string
  disclosures: PlannedDisclosure[]
}

const titles: Record<'nl' | 'fr' | 'en', Record<ReportTemplate, string>> = {
  nl: {
    evaluation: 'Evaluatie- en ontwikkelingsrapport',
    progress: 'Voortgangsrapport',
    closing: 'Slotrapport van het traject'
  },
  fr: {
    evaluation: 'Rapport d’évaluation et de développement',
    progress: 'Rapport de progression',
    closing: 'Rapport final du parcours'
  },
  en: {
    evaluation: 'Evaluation and development report',
    progress: 'Progress report',
    closing: 'Closing report'
  }
}

export function planReport(
  random: Random,
  phrases: Phrases,
  language: 'nl' | 'fr' | 'en',
  course: {
    template: ReportTemplate
    startedAt: string
    signedAt: string | null
    validUntil: string
  }
): PlannedReport {
  const names: readonly ReportSectionName[] = reportTemplates[course.template]
  const written = course.signedAt === null ? Math.ceil(names.length / 2) : names.length
  return {
    ...course,
    title: titles[language][course.template],
    sections: names.map((name, index) => ({
      name,
      text: index < written ? random.pick(phrases.report[name]) : ''
    })),
    disclosures: []
  }
}
