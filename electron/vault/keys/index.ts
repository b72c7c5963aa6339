import type { ScreenLanguage } from '../../../shared/domain/languages'
import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import { recoverySheetHtml } from '../documents/recovery-sheet'
import { sql } from '../database'
import { nameOfMember } from '../names'
import { ownWordsOf } from './own-words'
import { assessPassphrase, refuseWeakPassphrase } from './passphrase-strength'
import { readSession } from './session'

export const vaultHandlers: DomainHandlers<'vault'> = {
  state: (_input, gate) => gate.state(),

  assessPassphrase: ({ passphrase, language, ownWords }) => assessPassphrase(passphrase, language, ownWords),

  create: (input, gate) => gate.create(input),

  unlock: ({ passphrase }, gate) => gate.unlock(passphrase),

  session: (_input, { db, member, keyring }) => readSession(db, member, keyring.failedAttempts),

  recover: ({ recoveryKey, passphrase, language }, gate) => gate.recover(recoveryKey, passphrase, language),

  async changePassphrase({ current, passphrase, language }, { db, keyring, member, now }) {
    await keyring.verifyPassphrase(member.id, current)
    await refuseWeakPassphrase(passphrase, language, await ownWordsOf(db, member.id))
    await keyring.setPassphrase(member.id, passphrase, now)
    return null
  },

  async renewDatabaseKey({ passphrase }, { keyring, member, now, cancelled }) {
    await keyring.verifyPassphrase(member.id, passphrase)
    return { groups: await keyring.renewDatabaseKey({ id: member.id, passphrase }, now, cancelled) }
  },

  // Of every member, whoever may see which dossiers: an unlock that nobody made is everybody's business.
  async lastUnlocks(_input, { db }) {
    const unlocks = await db.all<{
      at: string
      memberName: string
      failedAttempts: number
      byRecoveryKey: number
    }>(
      sql`SELECT at, ${nameOfMember('member_id')} AS memberName, coalesce(detail ->> 'failedAttempts', 0) AS failedAttempts,
         subject_type = 'recovery key' AS byRecoveryKey
       FROM main.audit_log WHERE verb = 'unlock' ORDER BY sequence DESC LIMIT 10`
    )
    return { unlocks: unlocks.map((row) => ({ ...row, byRecoveryKey: row.byRecoveryKey === 1 })) }
  },

  sealing: (_input, { keyring, member }) => keyring.sealing(member.id),

  async renewRecoveryKey({ passphrase }, { keyring, member, now }) {
    await keyring.verifyPassphrase(member.id, passphrase)
    return { groups: await keyring.renewRecoveryKey(now) }
  },

  async confirmRecoveryKey({ answers }, { db, keyring, now }) {
    keyring.confirmRecoveryKey(answers)
    await db.run(sql`UPDATE practice SET recovery_key_confirmed_at = ${now.toISOString()}`)
    return null
  },

  async printRecoveryKey(_input, { db, keyring, desk, now, cancelled }) {
    const practice = await db.get<{ name: string; language: ScreenLanguage }>(
      sql`SELECT name, language FROM practice`
    )
    if (!practice) throw new DossierError('record.missing')
    const { name, language } = practice
    const groups = keyring.recoveryKeyToShow()
    await desk.printOnPaper(
      recoverySheetHtml({ language, practiceName: name, madeOn: now.toISOString().slice(0, 10), groups }),
      cancelled
    )
    return null
  }
}
