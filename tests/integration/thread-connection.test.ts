import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ThreadConnection } from '../../electron/vault/database/thread-connection'

let folder: string
let binding: string
const key = new Uint8Array(32).fill(7)

/** A binding of our own, for what the real one cannot be made to do: end its thread, show the key that it was given. */
const program = `
  const failing = (code) => { throw Object.assign(new Error(code), { code }) }
  module.exports = class {
    constructor(file) { if (file.endsWith('unreadable')) failing('SQLITE_NOTADB') }
    pragma() {}
    key(bytes) { this.bytes = bytes; this.given = bytes.toString('latin1') }
    prepare(sql) {
      const all = () => {
        if (sql === 'end the thread') process.exit(3)
        if (sql === 'fill the disk') failing('SQLITE_FULL')
        return [{ given: this.given, left: this.bytes.reduce((sum, byte) => sum + byte, 0) }]
      }
      return { reader: true, all }
    }
    close() {}
  }`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-thread-'))
  binding = join(folder, 'binding.cjs')
  await writeFile(binding, program)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const open = (name = 'a.dossier') => ThreadConnection.open(binding, join(folder, name), key)

describe('a connection in a thread of its own', () => {
  it('hands the key over as bytes in the notation of a raw key, and wipes what it made of it', async () => {
    const connection = await open()
    const [row] = await connection.all('SELECT', [])
    expect(row).toMatchObject({ given: `x'${'07'.repeat(32)}'`, left: 0 })
    expect(key).toEqual(new Uint8Array(32).fill(7))
    await connection.close()
  })

  it('keeps the code of a failure, and goes on', async () => {
    const connection = await open()
    await expect(connection.all('fill the disk', [])).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    expect(await connection.all('SELECT', [])).toHaveLength(1)
    await connection.close()
  })

  it('is refused with the code of what does not open', async () => {
    await expect(open('unreadable')).rejects.toMatchObject({ code: 'SQLITE_NOTADB' })
    const nowhere = ThreadConnection.open(binding, join(folder, 'no', 'folder'), key)
    await expect(nowhere).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' })
  })

  it('fails what was asked and what is asked later when its thread ends by itself', async () => {
    const connection = await open()
    const asked = [connection.all('end the thread', []), connection.exec('SELECT')]
    for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'SQLITE_IOERR' })
    await expect(connection.run('SELECT', [])).rejects.toMatchObject({ code: 'SQLITE_IOERR' })
    await connection.close()
  })

  it('has ended its thread when it is closed', async () => {
    const connection = await open()
    await connection.close()
    await expect(connection.all('SELECT', [])).rejects.toMatchObject({ code: 'SQLITE_IOERR' })
  })
})
