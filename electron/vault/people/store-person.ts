import { randomUUID } from 'node:crypto'
import type { PersonFields } from '../../../shared/contract/people'
import { DossierError } from '../../../shared/errors'
import { insert, sql, update, type WritableDatabase } from '../database'
import { dossierDueForSearch, dueForSearch } from '../search'
import { personColumns } from './person-row'

/** A coachee has a dossier; a contact speaks for an organisation and has none. */
export type PersonKind = 'coachee' | 'contact'

export async function addPerson(
  db: WritableDatabase,
  kind: PersonKind,
  person: PersonFields,
  now: Date
): Promise<string> {
  const id = randomUUID()
  const at = now.toISOString()
  await db.run(
    insert('people', {
      id,
      is_coachee: kind === 'coachee' ? 1 : 0,
      ...personColumns(person),
      created_at: at,
      changed_at: at
    })
  )
  if (kind === 'coachee') await dueForSearch(db, 'person', id)
  return id
}

/** @throws DossierError `record.missing` */
export async function changePerson(
  db: WritableDatabase,
  kind: PersonKind,
  id: string,
  person: PersonFields,
  now: Date
): Promise<void> {
  const columns = { ...personColumns(person), changed_at: now.toISOString() }
  const isOfKind = sql`id = ${id} AND is_coachee = ${kind === 'coachee' ? 1 : 0}`
  const changed = await db.run(update('people', columns, isOfKind))
  if (changed === 0) throw new DossierError('record.missing')
  // Contacts are found through their organisation.
  if (kind === 'contact') return
  await dueForSearch(db, 'person', id)
  await dossierDueForSearch(db, id)
}
