import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { DossierError } from '../../../shared/errors'
import { asStorageError } from '../database/storage-error'
import { writeDurably } from '../../durable-file'
import { KeySlot } from './key-slots'

const SlotFile = z.object({
  format: z.literal('dossier key slots'),
  version: z.literal(1),
  slots: z.array(KeySlot).min(1),
  /** SHA-256 of the slots as JSON: tells a damaged file from a wrong passphrase. */
  checksum: z.string()
})

/**
 * The slots beside the database, kept twice: a damaged or missing file is replaced by the other one.
 * @throws DossierError `vault.absent` when there is neither, `vault.slotsDamaged` when both are unreadable.
 */
export async function readSlots(file: string): Promise<KeySlot[]> {
  const [first, spare] = await Promise.all([readOne(file), readOne(spareOf(file))])
  if (first === 'missing' && spare === 'missing') throw new DossierError('vault.absent')
  const slots = Array.isArray(first) ? first : spare
  if (!Array.isArray(slots)) throw new DossierError('vault.slotsDamaged')
  return slots
}

/** Reads the slots and makes the two files alike again. Only before unlocking: nobody else writes them then. */
export async function mendSlots(file: string): Promise<KeySlot[]> {
  const slots = await readSlots(file)
  const [first, spare] = await Promise.all([readOne(file), readOne(spareOf(file))])
  if (JSON.stringify(first) !== JSON.stringify(spare)) await writeSlots(file, slots)
  return slots
}

/** Each of the two files is replaced as a whole, the first before the spare: one of them always opens. */
export async function writeSlots(file: string, slots: readonly KeySlot[]): Promise<void> {
  const content = JSON.stringify(
    { format: 'dossier key slots', version: 1, slots, checksum: checksumOf(slots) },
    null,
    2
  )
  try {
    await writeDurably(file, content)
    await writeDurably(spareOf(file), content)
  } catch (error) {
    throw asStorageError(error)
  }
}

async function readOne(file: string): Promise<KeySlot[] | 'missing' | 'damaged'> {
  try {
    const parsed = SlotFile.safeParse(JSON.parse(await readFile(file, 'utf8')))
    if (!parsed.success || parsed.data.checksum !== checksumOf(parsed.data.slots)) return 'damaged'
    return parsed.data.slots
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'damaged'
  }
}

function checksumOf(slots: readonly KeySlot[]): string {
  return createHash('sha256').update(JSON.stringify(slots)).digest('hex')
}

function spareOf(file: string): string {
  return `${file}.spare`
}
