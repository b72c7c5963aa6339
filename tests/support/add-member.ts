import { randomUUID } from 'node:crypto'
import type { Role } from '../../shared/domain/roles'
import { insert } from '../../electron/vault/database'
import type { OpenVault } from '../../electron/vault/gate'

/** Somebody who works in the practice beside its founder, with a key slot of their own. Gives the member's id. */
export async function addMember(
  { database, keyring }: Pick<OpenVault, 'database' | 'keyring'>,
  { roles, passphrase }: { roles: readonly Role[]; passphrase: string },
  now: Date
): Promise<string> {
  const id = randomUUID()
  const member = { id, given_name: 'Bram', family_name: 'Claes', email: '', qualification: '' }
  await database.transaction((db) =>
    db.run(insert('members', { ...member, roles: JSON.stringify(roles), created_at: now.toISOString() }))
  )
  await keyring.setPassphrase(id, passphrase, now)
  return id
}
