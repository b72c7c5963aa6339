/** How many records of each kind a practice has. */
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

/** A large practice is planned in blocks of this size: one coach can have met so many people. */
const coacheesInBlock = 200

/** The blocks of a large practice, each with the proportions of the default one. */
export function blocksOf(coachees: number, notes: number): Scale[] {
  const count = Math.ceil(coachees / coacheesInBlock)
  const share = (total: number, block: number): number =>
    Math.floor((total * (block + 1)) / count) - Math.floor((total * block) / count)
  return Array.from({ length: count }, (_, block) => {
    const here = share(coachees, block)
    const part = (name: keyof Scale): number => Math.round((wholePractice[name] * here) / coacheesInBlock)
    return {
      coachees: here,
      organisations: Math.max(1, part('organisations')),
      trajectories: part('trajectories'),
      notes: share(notes, block),
      tests: part('tests'),
      reports: part('reports'),
      disclosures: part('disclosures')
    }
  })
}
