/** How large a practice is made. */
export interface Scale {
  coachees: number
  organisations: number
  trajectories: number
  notes: number
  tests: number
  reports: number
  disclosures: number
}

export const wholePractice: Scale = {
  coachees: 200,
  organisations: 40,
  trajectories: 260,
  notes: 4000,
  tests: 110,
  reports: 40,
  disclosures: 25
}
