import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { FromPage, ToPage } from '../../electron/page-link'
import { sendInChunks, type JobLine } from '../../electron/vault/jobs'
import type { VaultPort } from '../../electron/vault/process-ports'
import { servePage } from '../../electron/vault/serve-page'

const mebibyte = 1024 * 1024

/** The page's end of a port to a vault whose only operation hands these bytes over. */
function pageOf(work: (line: JobLine) => Promise<string>) {
  const wire = new EventEmitter()
  const said: ToPage[] = []
  const port: VaultPort = {
    on: (event, listener) => void wire.on(event, listener),
    postMessage: (message) => void said.push(structuredClone(message) as ToPage),
    start: () => undefined
  }
  servePage(port, { dispatch: (_name, _input, _draft, line) => work(line as JobLine) })
  const say = (message: FromPage): void => void wire.emit('message', { data: message, ports: [] })
  const chunks = () => said.flatMap((message) => ('chunk' in message ? [message.chunk] : []))
  const result = () => said.flatMap((message) => ('result' in message ? [message.result] : []))[0]
  say({ call: 1, operation: 'reports.preview', input: '{}', draft: null })
  return { say, said, chunks, result }
}

const bytes = Uint8Array.from({ length: 4 * mebibyte + 3 }, (_, index) => index % 251)
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('bytes on their way to a page', () => {
  it('go in copies of at most 1 MiB, and no more than two ahead of the page', async () => {
    const page = pageOf(async (line) => {
      await sendInChunks(line, bytes, line.cancelled)
      return 'done'
    })
    await settled()
    expect(page.chunks()).toHaveLength(2)
    page.say({ call: 1, taken: true })
    await settled()
    expect(page.chunks()).toHaveLength(3)
    for (let left = 4; left > 0; left -= 1) {
      page.say({ call: 1, taken: true })
      await settled()
    }
    expect(page.chunks().map(({ length }) => length)).toEqual([mebibyte, mebibyte, mebibyte, mebibyte, 3])
    expect(Buffer.concat(page.chunks()).equals(bytes)).toBe(true)
    expect(page.result()).toBe('done')
  })

  it('stop when the page cancels, also one that takes nothing any more', async () => {
    const page = pageOf((line) =>
      sendInChunks(line, bytes, line.cancelled).then(
        () => 'done',
        (error: unknown) => (error instanceof Error ? error.message : '')
      )
    )
    await settled()
    page.say({ call: 1, cancel: true })
    await settled()
    expect(page.chunks()).toHaveLength(2)
    expect(page.result()).toBe('job.cancelled')
  })

  it('say before the answer how far it is', async () => {
    const page = pageOf((line) => {
      line.progress(1, 3)
      return Promise.resolve('done')
    })
    await settled()
    expect(page.said).toEqual([
      { call: 1, progress: { done: 1, of: 3 } },
      { call: 1, result: 'done' }
    ])
  })
})
