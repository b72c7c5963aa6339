import type { organisations as model } from '../nl/organisations'
import type { SameShape } from '../same-shape'

export const organisations: SameShape<typeof model> = {
  title: 'Organisations'
}
