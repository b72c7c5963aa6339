import type { ReportSectionName } from '../../../shared/domain/report-templates'

/** Themes of the trajectories in the demo practice. */
export const themeNames = ['delegation', 'conflict', 'reorganisation', 'firstLead', 'career'] as const
export type ThemeName = (typeof themeNames)[number]

/** Sentences of one theme, by what they are about. `{colleague}`, `{team}` and `{n}` are filled in. */
export interface Theme {
  assignments: readonly string[]
  goals: readonly string[]
  reasons: readonly string[]
  wishes: readonly string[]
  situation: readonly string[]
  options: readonly string[]
  insights: readonly string[]
  actions: readonly string[]
  agreements: readonly string[]
}

/** Every sentence that the demo practice has in one language. */
export interface Phrases {
  themes: Readonly<Record<ThemeName, Theme>>
  /** Sentences that fit any theme. */
  common: {
    reasons: readonly string[]
    wishes: readonly string[]
    situation: readonly string[]
    options: readonly string[]
    insights: readonly string[]
    actions: readonly string[]
    lessons: readonly string[]
    confidentiality: readonly string[]
    fit: readonly string[]
    reflections: readonly string[]
    coachAgreements: readonly string[]
    sponsorAgreements: readonly string[]
  }
  teams: readonly string[]
  report: Readonly<Record<ReportSectionName, readonly string[]>>
  purposes: { coachee: readonly string[]; sponsor: readonly string[] }
  conditions: readonly string[]
}
