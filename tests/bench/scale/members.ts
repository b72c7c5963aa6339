import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { contract, type OperationName } from '../../../shared/contract'
import { sql } from '../../../electron/vault/database'
import { assignDossier } from '../../../electron/vault/privacy'
import { demoCopy } from '../../e2e/support/demo-copy'
import { addMember } from '../../support/add-member'
import type { DemoVault } from '../demo-vault'
import { measureCases, unlocked, type CaseTimes } from './measure-size'
import { readCases, type ReadCase } from './read-cases'
import { sizes, type SizeName } from './sizes'

export interface MemberTimes {
  who: string
  times: readonly CaseTimes[]
}

/** How many dossiers are assigned to each of the coaches that are measured beside somebody who works alone. */
const assigned = { all: Number.POSITIVE_INFINITY, 'a tenth': 0.1, 50: 50, none: 0 } as const

/** `npm run bench -- members [L]`: the lists, as somebody who works alone and coaches of a larger practice read them. */
export async function measureMembers(size: SizeName, say: (words: string) => void): Promise<MemberTimes[]> {
  const demo = await demoCopy(sizes[size])
  const folder = join(demo.userData, 'practice')
  const measured: MemberTimes[] = []
  const measure = async (who: string, passphrase: string, cases: readonly ReadCase[]): Promise<void> => {
    measured.push({ who, times: await measureCases(folder, passphrase, cases) })
    say(`${size}, ${who}: ${String(cases.length)} cases measured`)
  }
  try {
    const founder = await unlocked(folder, demo.passphrase)
    const cases = (await readCases(founder)).filter(({ name }) => isFiltered(name))
    await founder.gate.close()
    await measure('alone', demo.passphrase, cases)
    const opened = await unlocked(folder, demo.passphrase)
    for (const [who, share] of Object.entries(assigned)) await addCoach(opened, who, share)
    await opened.gate.close()
    for (const who of Object.keys(assigned)) await measure(who, passphraseOf(who), cases)
    return measured
  } finally {
    await rm(demo.userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Whether the operation shows what its member may see, instead of naming records that the member must see. */
function isFiltered(name: OperationName): boolean {
  const [domain, operation] = name.split('.') as ['people', 'coachees']
  return (contract[domain][operation] as { dossier: unknown }).dossier === 'filtered'
}

const passphraseOf = (who: string): string => `zeven-groene-fietsen-in-de-regen-${who}`

/** @param share of the dossiers: a number of them, or below one a part of all; those that come last by name */
async function addCoach({ gate }: DemoVault, who: string, share: number): Promise<void> {
  const { open } = gate
  if (!open) throw new Error('the vault is locked')
  const now = new Date()
  const id = await addMember(open, { roles: ['coach'], passphrase: passphraseOf(who) }, now)
  await open.database.transaction(async (db) => {
    const all = await db.all<{ id: string }>(sql`SELECT id FROM people WHERE is_coachee = 1 ORDER BY id`)
    const count = share > 0 && share < 1 ? Math.round(share * all.length) : share
    for (const coachee of all.slice(0, count)) await assignDossier(db, coachee.id, id, now)
  })
}
