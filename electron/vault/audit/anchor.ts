import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { ReadableDatabase } from '../database'
import { writeDurably } from '../../durable-file'

const Anchor = z.object({ sequence: z.number().int(), hash: z.string(), proof: z.string() })

/**
 * The head of the audit chain, written beside the database when the vault closes. A chain alone shows a changed
 * entry, not a missing tail: whoever cuts the last entries, or puts an older file back, leaves an anchor that no
 * longer fits. The proof is an HMAC under the database key, so that nobody writes a fitting anchor without it.
 */
export class AuditAnchor {
  private readonly macKey: Buffer

  constructor(
    private readonly file: string,
    databaseKey: Uint8Array
  ) {
    this.macKey = createHmac('sha256', databaseKey).update('dossier audit anchor').digest()
  }

  async write(db: ReadableDatabase): Promise<void> {
    const head = await db.get<{ sequence: number; hash: string }>(
      'SELECT sequence, hash FROM audit_log ORDER BY sequence DESC LIMIT 1'
    )
    if (head) await writeDurably(this.file, JSON.stringify({ ...head, proof: this.proofOf(head) }))
  }

  /** Whether the anchored head is an entry of the chain. A practice that was never closed has no anchor yet. */
  async holds(db: ReadableDatabase): Promise<boolean> {
    let text: string
    try {
      text = await readFile(this.file, 'utf8')
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      return missing && (await neverUnlockedAgain(db))
    }
    const parsed = Anchor.safeParse(jsonOrNull(text))
    if (!parsed.success || !this.proves(parsed.data)) return false
    const entry = await db.get<{ hash: string }>(
      'SELECT hash FROM audit_log WHERE sequence = ?',
      parsed.data.sequence
    )
    return entry?.hash === parsed.data.hash
  }

  private proves(anchor: z.infer<typeof Anchor>): boolean {
    const expected = Buffer.from(this.proofOf(anchor), 'hex')
    const given = Buffer.from(anchor.proof, 'hex')
    return given.length === expected.length && timingSafeEqual(given, expected)
  }

  private proofOf(head: { sequence: number; hash: string }): string {
    return createHmac('sha256', this.macKey).update(`${head.sequence} ${head.hash}`).digest('hex')
  }
}

/** The anchor is written at every closing, so it can be absent only in the session that made the practice. */
async function neverUnlockedAgain(db: ReadableDatabase): Promise<boolean> {
  const row = await db.get<{ count: number }>("SELECT count(*) AS count FROM audit_log WHERE verb = 'unlock'")
  return row?.count === 0
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
