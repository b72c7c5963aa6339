import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { NoteFields } from '../../shared/contract/notes'
import { inTurns, timed, type Figure } from './figure'
import type { DemoVault } from './demo-vault'

const rounds = 200

/** Measures one autosave of a note, durable when it is answered, against a write of 24 KB to the same disk. */
export async function measureAutosave(vault: DemoVault, folder: string): Promise<Figure> {
  const { rows } = await vault.call('people.coachees', { phase: 'running' })
  const { entries } = await vault.call('people.dossier', { id: rows[0]?.id ?? '' })
  const id = entries.find(({ kind }) => kind === 'note')?.id ?? ''
  const note = NoteFields.parse(await vault.call('notes.get', { id }))
  let round = 0
  const save = async (): Promise<unknown> => {
    round += 1
    return vault.call('notes.save', { id, note: { ...note, reflection: `${note.reflection} ${round}` } })
  }
  const file = join(folder, 'bare')
  const handle = openSync(file, 'w')
  const bytes = Buffer.alloc(24 * 1024, 1)
  try {
    const times = await inTurns(
      rounds,
      () => timed(save),
      () =>
        timed(() => {
          writeSync(handle, bytes, 0, bytes.length, 0)
          fdatasyncSync(handle)
        })
    )
    const remark = 'goal for one in twenty: 10 times the baseline'
    return { what: 'autosave of a note', baseline: 'fdatasync of 24 KB', goal: 3, remark, ...times }
  } finally {
    closeSync(handle)
    rmSync(file)
  }
}
