import type { SubjectType } from '../../../shared/contract/operation'
import { coacheeOf } from '../audit'
import type { ReadableDatabase } from '../database'

/** The kind of record that a screen is about, by how its address begins: /notes/<id>, /reports/<id>/disclose. */
const records: Readonly<Record<string, SubjectType>> = {
  coachees: 'person',
  trajectories: 'trajectory',
  notes: 'note',
  psychometrics: 'test result',
  reports: 'report',
  disclosures: 'disclosure'
}

/**
 * Whose dossier a screen is part of, or null. What was typed there goes when that dossier is erased, so the vault does
 * not leave it to the screens to say.
 */
export async function coacheeOfPlace(db: ReadableDatabase, place: string): Promise<string | null> {
  const [, room = '', id] = /^\/([a-z]+)\/([0-9a-f-]{36})(?:[/?]|$)/.exec(place) ?? []
  const type = Object.hasOwn(records, room) ? records[room] : undefined
  return type === undefined || id === undefined ? null : coacheeOf(db, { type, id })
}
