import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { sql, type ReadableDatabase } from '../database'
import { writeDurably } from '../../durable-file'
import { chainStart } from './chain'

/** Two proofs while the database key changes: whichever key the file is under afterwards, one of them fits. */
const Anchor = z.object({ sequence: z.number().int(), hash: z.string(), proofs: z.array(z.string()) })

type Anchor = z.infer<typeof Anchor>

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
      sql`SELECT sequence, hash FROM main.audit_log ORDER BY sequence DESC LIMIT 1`
    )
    // Before the first entry the head is where the chain starts.
    const anchored = head ?? { sequence: 0, hash: chainStart }
    await writeDurably(this.file, JSON.stringify({ ...anchored, proofs: [this.proofOf(anchored)] }))
  }

  /** Lets the anchor that is there hold under another key as well. */
  async writeFor(next: AuditAnchor): Promise<void> {
    const anchor = await this.read()
    if (anchor === null || !this.proves(anchor)) return
    await writeDurably(
      this.file,
      JSON.stringify({ ...anchor, proofs: [this.proofOf(anchor), next.proofOf(anchor)] })
    )
  }

  /** Whether the anchored head is an entry of the chain. The first anchor is written when a practice is made. */
  async holds(db: ReadableDatabase): Promise<boolean> {
    const anchor = await this.read()
    if (anchor === null || !this.proves(anchor)) return false
    if (anchor.sequence === 0) return anchor.hash === chainStart
    const entry = await db.get<{ hash: string }>(
      sql`SELECT hash FROM main.audit_log WHERE sequence = ${anchor.sequence}`
    )
    return entry?.hash === anchor.hash
  }

  /** null when there is none, or nothing that could be one. */
  private async read(): Promise<Anchor | null> {
    try {
      return Anchor.parse(JSON.parse(await readFile(this.file, 'utf8')))
    } catch {
      return null
    }
  }

  private proves(anchor: Anchor): boolean {
    const expected = Buffer.from(this.proofOf(anchor), 'hex')
    return anchor.proofs.some((proof) => {
      const given = Buffer.from(proof, 'hex')
      return given.length === expected.length && timingSafeEqual(given, expected)
    })
  }

  private proofOf(head: { sequence: number; hash: string }): string {
    return createHmac('sha256', this.macKey)
      .update(`${String(head.sequence)} ${head.hash}`)
      .digest('hex')
  }
}
