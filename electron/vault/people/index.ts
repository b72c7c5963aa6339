import type { DomainHandlers } from '../context'
import { assignDossier } from '../privacy'
import { listCoachees } from './coachee-list'
import { readDossier } from './dossier'
import { addPerson, changePerson } from './store-person'

export { asTyped, personTexts } from './search-text'
export { addPerson, changePerson } from './store-person'

export const peopleHandlers: DomainHandlers<'people'> = {
  coachees: async (input, { db, fewDossiers }) => listCoachees(db, input, await fewDossiers('identity')),

  dossier: ({ id }, { db }) => readDossier(db, id),

  async add(person, { db, member, now }) {
    const id = await addPerson(db, 'coachee', person, now)
    await assignDossier(db, id, member.id, now)
    return { id }
  },

  async change({ id, person }, { db, now }) {
    await changePerson(db, 'coachee', id, person, now)
    return null
  }
}
