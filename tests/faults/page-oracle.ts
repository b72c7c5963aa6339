import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'

/**
 * Reads SQLCipher 4 pages with node:crypto alone, so that what the binding wrote is checked independently of it. A page
 * ends in 16 bytes of initialisation vector and a 64-byte HMAC-SHA512; the first begins with the salt.
 */
const pageBytes = 4096
const saltBytes = 16
const hmacBytes = 64
const reservedBytes = saltBytes + hmacBytes
const walHeaderBytes = 32
const frameHeaderBytes = 24

export class PageOracle {
  private readonly hmacKey: Buffer

  constructor(
    private readonly key: Uint8Array,
    salt: Uint8Array
  ) {
    const hmacSalt = salt.map((byte) => byte ^ 0x3a)
    this.hmacKey = pbkdf2Sync(key, hmacSalt, 2, 32, 'sha512')
  }

  /** @param number from 1, as SQLite counts */
  verifies(page: Buffer, number: number): boolean {
    const place = Buffer.alloc(4)
    place.writeUInt32LE(number)
    const sealed = page.subarray(number === 1 ? saltBytes : 0, pageBytes - hmacBytes)
    const expected = createHmac('sha512', this.hmacKey).update(sealed).update(place).digest()
    return timingSafeEqual(expected, page.subarray(pageBytes - hmacBytes))
  }

  /** The readable bytes, without the salt of the first page. */
  open(page: Buffer, number: number): Buffer {
    const vector = page.subarray(pageBytes - reservedBytes, pageBytes - hmacBytes)
    const decipher = createDecipheriv('aes-256-cbc', this.key, vector).setAutoPadding(false)
    return decipher.update(page.subarray(number === 1 ? saltBytes : 0, pageBytes - reservedBytes))
  }
}

/** Pages of a database file: number and bytes. @throws when the file is not whole pages */
export function databasePages(file: Buffer): { number: number; page: Buffer }[] {
  if (file.length % pageBytes !== 0) throw new Error('the file is not made of whole pages')
  return Array.from({ length: file.length / pageBytes }, (_, index) => ({
    number: index + 1,
    page: file.subarray(index * pageBytes, (index + 1) * pageBytes)
  }))
}

/** Pages of a write-ahead log in the order of writing, without a frame that a crash cut off. */
export function walPages(file: Buffer): { number: number; page: Buffer }[] {
  const frameBytes = frameHeaderBytes + pageBytes
  const frames = Math.max(0, Math.floor((file.length - walHeaderBytes) / frameBytes))
  return Array.from({ length: frames }, (_, index) => {
    const start = walHeaderBytes + index * frameBytes
    const page = file.subarray(start + frameHeaderBytes, start + frameBytes)
    return { number: file.readUInt32BE(start), page }
  })
}

export const saltOf = (database: Buffer): Buffer => database.subarray(0, saltBytes)
