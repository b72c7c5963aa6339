/** The sizes that are compared; the smallest is the baseline. */
export const sizes = {
  S: { coachees: 200, notes: 4_000 },
  M: { coachees: 2_000, notes: 60_000 },
  L: { coachees: 10_000, notes: 200_000 },
  XL: { coachees: 25_000, notes: 500_000 }
} as const

export type SizeName = keyof typeof sizes
export const usualSizes: readonly SizeName[] = ['S', 'M', 'L']

/** @throws for a size that there is not */
export function sizeNamed(name: string): SizeName {
  if (Object.hasOwn(sizes, name)) return name as SizeName
  throw new Error(`no size ${name}: there are ${Object.keys(sizes).join(', ')}`)
}
