import type { ReportSectionName } from '../../../shared/domain/report-templates'

/** What trajectories in the demo practice are about. */
export const themeNames = ['delegation', 'conflict', 'reorganisation', 'firstLead', 'career'] as const
export type ThemeName = (typeof themeNames)[number]

/** Sentences of one theme, by what they do in a note. `{colleague}`, `{team}` and `{n}` are filled in. */
export interface Theme {
  assignments: readonly string[]
  goals: readonly string[]
  why: readonly string[]
  wants: readonly string[]
  now: readonly string[]
  ways: readonly string[]
  sees: readonly string[]
  does: readonly string[]
  agreements: readonly string[]
}

/** Everything a coach writes in one language. */
export interface Stock {
  themes: Readonly<Record<ThemeName, Theme>>
  /** Sentences that fit any theme. */
  common: {
    why: readonly string[]
    wants: readonly string[]
    now: readonly string[]
    ways: readonly string[]
    sees: readonly string[]
    does: readonly string[]
    learned: readonly string[]
    rules: readonly string[]
    fit: readonly string[]
    reflections: readonly string[]
    ofCoach: readonly string[]
    ofSponsor: readonly string[]
  }
  teams: readonly string[]
  report: Readonly<Record<ReportSectionName, readonly string[]>>
  purposes: { coachee: readonly string[]; sponsor: readonly string[] }
  conditions: readonly string[]
}
