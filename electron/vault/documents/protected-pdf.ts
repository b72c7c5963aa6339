import { randomBytes } from 'node:crypto'
import { rewritePdf } from './qpdf'

/**
 * Encrypts the document with AES-256 (PDF 2.0, revision 6). The passphrase opens it for reading, printing and assistive
 * technology. The owner password is random and not stored, so that the content cannot be changed in a reader.
 */
export function protectPdf(pdf: Uint8Array, passphrase: string): Promise<Buffer> {
  return rewritePdf(pdf, [
    '--remove-info',
    '--remove-metadata',
    '--encrypt',
    `--user-password=${passphrase}`,
    `--owner-password=${randomBytes(24).toString('base64url')}`,
    '--bits=256',
    '--modify=none',
    '--'
  ])
}
