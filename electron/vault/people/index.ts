import type { DomainHandlers } from '../context'
import { listCoachees } from './coachee-list'
import { readDossier } from './dossier'
import { addPerson, changePerson } from './store-person'

export { addPerson, changePerson } from './store-person'

export const peopleHandlers: DomainHandlers<'people'> = {
  coachees: (input, { db }) => listCoachees(db, input),

  dossier: ({ id }, { db }) => readDossier(db, id),

  async add(person, { db, now }) {
    return { id: await addPerson(db, 'coachee', person, now) }
  },

  async change({ id, person }, { db, now }) {
    await changePerson(db, 'coachee', id, person, now)
    return null
  }
}
