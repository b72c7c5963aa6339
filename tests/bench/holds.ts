import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { NoteFields } from '../../shared/contract/notes'
import { smallPdf } from '../support/small-pdf'
import type { DemoVault } from './demo-vault'
import type { Moments } from './figure'

const rounds = 20

/**
 * Measures how long each transaction of a working session holds the writer: notes, a verification of the log, a
 * disclosure.
 */
export async function measureHolds(vault: DemoVault, folder: string): Promise<Moments> {
  const { open } = vault.gate
  if (!open) throw new Error('the practice is not open')
  const { database } = open
  const held: number[] = []
  const transaction = database.transaction.bind(database)
  database.transaction = async (work) => {
    let begun = 0
    const value = await transaction((db) => {
      begun = performance.now()
      return work(db)
    })
    held.push(performance.now() - begun)
    return value
  }
  vault.paper = smallPdf('Een rapport om te delen. '.repeat(40), 30)
  vault.place = join(folder, 'gedeeld.pdf')
  try {
    for (let round = 0; round < rounds; round += 1) await workAWhile(vault)
  } finally {
    database.transaction = transaction
    vault.paper = null
    await rm(vault.place, { force: true })
  }
  return {
    what: 'writer held, each transaction',
    ms: held,
    goalMs: 50,
    remark: 'a dossier, a note and a disclosure of 30 pages, 20 times; committing included'
  }
}

async function workAWhile(vault: DemoVault): Promise<void> {
  const { rows } = await vault.call('people.coachees', { phase: 'running' })
  const { entries } = await vault.call('people.dossier', { id: rows[0]?.id ?? '' })
  const id = entries.find(({ kind }) => kind === 'note')?.id ?? ''
  const note = NoteFields.parse(await vault.call('notes.get', { id }))
  await vault.call('notes.save', { id, note: { ...note, reflection: `${note.reflection} Nog iets.` } })
  const reports = await vault.call('reports.list', {})
  const signed = reports.rows.find(({ signedAt }) => signedAt !== null)
  if (!signed) throw new Error('the practice has no signed report')
  const recipient = { kind: 'coachee' } as const
  const { preparedId } = await vault.call('disclosures.prepare', { reportId: signed.id, recipient })
  const reason = { purpose: 'Inzage', legalBasis: 'contract', coacheeConsentOn: null } as const
  await vault.call('disclosures.make', { preparedId, ...reason, grant: randomUUID() })
}
