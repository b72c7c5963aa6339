import { ground } from './0001-ground'
import { psychometrics } from './0002-psychometrics'

/** One step of the schema. A step that has been released is never changed; the next one mends it. */
export interface Migration {
  version: number
  statements: readonly string[]
}

export const migrations: readonly Migration[] = [ground, psychometrics]
