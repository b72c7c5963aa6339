import type { PracticeProfile } from '../../../shared/contract/practice'
import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import { jsonFirst, sql, update, type JsonOf, type ReadableDatabase } from '../database'
import { practiceColumns, practiceJson } from './practice-row'

export { foundPractice } from './found-practice'
export { longestIdleMinutes, storeLongestIdleMinutes } from './longest-idle'

/** The controller as documents print it. */
export async function practiceProfile(db: ReadableDatabase): Promise<PracticeProfile> {
  return JSON.parse((await readProfile(db)).text) as PracticeProfile
}

export const practiceHandlers: DomainHandlers<'practice'> = {
  get: (_input, { db }) => readProfile(db),

  async change(profile, { db }) {
    await db.run(update('practice', practiceColumns(profile), sql`id = 1`))
    return null
  }
}

async function readProfile(db: ReadableDatabase): Promise<JsonOf<PracticeProfile>> {
  const profile = await db.json(jsonFirst(practiceJson, sql`FROM practice`))
  if (!profile) throw new DossierError('record.missing')
  return profile
}
