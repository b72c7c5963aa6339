import type { Draft } from '../../../shared/contract/drafts'
import type { DomainHandlers } from '../context'
import { insertOrUpdate, sql, type WritableDatabase } from '../database'
import { nameOfPerson } from '../names'
import { coacheeOfPlace } from './coachee-of-place'

const shown = sql`form, place, title, coachee_id AS coacheeId, ${nameOfPerson('coachee_id')} AS coacheeName,
  kept_at AS keptAt`

export const draftHandlers: DomainHandlers<'drafts'> = {
  async keep({ form, place, title, content }, { db, member, now, coacheeOf }) {
    const keptAt = now.toISOString()
    const coacheeId = await coacheeOfPlace(place, coacheeOf)
    await db.run(
      insertOrUpdate(
        'drafts',
        { member_id: member.id, form },
        { place, title, coachee_id: coacheeId, content, kept_at: keptAt }
      )
    )
    return { keptAt }
  },

  async at({ place }, { db, member }) {
    const drafts = await db.all<Draft>(
      sql`SELECT ${shown}, content FROM drafts WHERE member_id = ${member.id} AND place = ${place}`
    )
    return { drafts }
  },

  async list(_input, { db, member }) {
    const drafts = await db.all<Omit<Draft, 'content'>>(
      sql`SELECT ${shown} FROM drafts WHERE member_id = ${member.id} AND title <> '' ORDER BY kept_at DESC`
    )
    return { drafts }
  },

  async discard({ form }, { db, member }) {
    await discardDraft(db, member.id, form)
    return null
  }
}

/**
 * Deletes a draft, when it is given up or saved. The dispatcher calls it in the transaction of the write that saves it.
 */
export async function discardDraft(db: WritableDatabase, memberId: string, form: string): Promise<void> {
  await db.run(sql`DELETE FROM drafts WHERE member_id = ${memberId} AND form = ${form}`)
}
