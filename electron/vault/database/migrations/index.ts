import { ground } from './0001-ground'
import { psychometrics } from './0002-psychometrics'
import { access } from './0003-access'
import { searchAndScale } from './0004-search-and-scale'
import type { Migration } from './migration'

export type { Migration } from './migration'

/** Every step in the order of its version. */
export const migrations: readonly Migration[] = [ground, psychometrics, access, searchAndScale]
