import type { Draft } from '../../../shared/contract/drafts'
import type { DomainHandlers } from '../context'
import type { WritableDatabase } from '../database'
import { personName } from '../names'
import { coacheeOfPlace } from './coachee-of-place'

const columns = `form, place, title, coachee_id AS coacheeId, ${personName('coachee_id')} AS coacheeName, kept_at AS keptAt`

export const draftHandlers: DomainHandlers<'drafts'> = {
  async keep({ form, place, title, content }, { db, member, now }) {
    const keptAt = now.toISOString()
    await db.run(
      `INSERT INTO drafts (member_id, form, place, title, coachee_id, content, kept_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (member_id, form) DO UPDATE SET place = excluded.place, title = excluded.title, coachee_id = excluded.coachee_id,
         content = excluded.content, kept_at = excluded.kept_at`,
      member.id,
      form,
      place,
      title,
      await coacheeOfPlace(db, place),
      content,
      keptAt
    )
    return { keptAt }
  },

  async at({ place }, { db, member }) {
    const drafts = await db.all<Draft>(
      `SELECT ${columns}, content FROM drafts WHERE member_id = ? AND place = ?`,
      member.id,
      place
    )
    return { drafts }
  },

  async list(_input, { db, member }) {
    const drafts = await db.all<Omit<Draft, 'content'>>(
      `SELECT ${columns} FROM drafts WHERE member_id = ? AND title <> '' ORDER BY kept_at DESC`,
      member.id
    )
    return { drafts }
  },

  async discard({ form }, { db, member }) {
    await discardDraft(db, member.id, form)
    return null
  }
}

/** Given up, or on record now: the dispatcher calls it in the transaction of the write that a form was sent by. */
export async function discardDraft(db: WritableDatabase, memberId: string, form: string): Promise<void> {
  await db.run('DELETE FROM drafts WHERE member_id = ? AND form = ?', memberId, form)
}
