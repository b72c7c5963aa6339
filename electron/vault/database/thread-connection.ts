import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Connection, SqlValue } from './driver'
import program from './thread-program?thread'

export interface ThreadStart {
  /** The file of the binding's package. */
  binding: string
  file: string
  /** The thread's own copy, which it wipes. */
  key: Uint8Array
}

export type ThreadCall =
  | { how: 'all' | 'run'; sql: string; parameters: readonly SqlValue[] }
  | { how: 'exec'; sql: string }
  | { how: 'close' }

/** SQLite's code outlives the way between the threads, which an error's own properties do not. */
export type ThreadAnswer = { value: unknown } | { failure: { code: string | null; message: string } }

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/** A connection in a thread of its own, for a binding that holds the thread it works in. */
export class ThreadConnection implements Connection {
  private readonly waiting: Waiting[] = []
  private ended = false

  private constructor(private readonly thread: Worker) {
    thread.on('message', (answer: ThreadAnswer) => this.take(answer))
    // What the thread did not catch ends it: 'exit' follows.
    thread.on('error', () => undefined)
    thread.on('exit', () => {
      this.ended = true
      for (const { reject } of this.waiting.splice(0)) reject(threadEnded())
    })
  }

  static async open(binding: string, file: string, key: Uint8Array): Promise<ThreadConnection> {
    const start: ThreadStart = { binding, file, key: Uint8Array.from(key) }
    const connection = new ThreadConnection(
      // Handed over and not copied, so that no key stays behind here. Flags of the process are not for its threads.
      new Worker(program, {
        eval: true,
        execArgv: [],
        workerData: start,
        transferList: [start.key.buffer as ArrayBuffer]
      })
    )
    await connection.answer()
    return connection
  }

  async all(sql: string, parameters: readonly SqlValue[]): Promise<Record<string, SqlValue>[]> {
    return (await this.ask({ how: 'all', sql, parameters })) as Record<string, SqlValue>[]
  }

  async run(sql: string, parameters: readonly SqlValue[]): Promise<number> {
    return (await this.ask({ how: 'run', sql, parameters })) as number
  }

  async exec(sql: string): Promise<void> {
    await this.ask({ how: 'exec', sql })
  }

  /** The thread has ended when this has. */
  async close(): Promise<void> {
    if (this.ended) return
    const exit = once(this.thread, 'exit')
    await this.ask({ how: 'close' })
    this.thread.ref()
    await exit
  }

  private ask(call: ThreadCall): Promise<unknown> {
    if (this.ended) return Promise.reject(threadEnded())
    this.thread.postMessage(call)
    return this.answer()
  }

  /** The thread answers in the order of asking. A process is kept alive by what it waits for, not by an idle thread. */
  private answer(): Promise<unknown> {
    this.thread.ref()
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }))
  }

  private take(answer: ThreadAnswer): void {
    const asked = this.waiting.shift()
    if (this.waiting.length === 0) this.thread.unref()
    if ('value' in answer) asked?.resolve(answer.value)
    else asked?.reject(failureOf(answer.failure))
  }
}

function failureOf({ code, message }: { code: string | null; message: string }): Error {
  return Object.assign(new Error(message), code === null ? {} : { code })
}

const threadEnded = () =>
  failureOf({ code: 'SQLITE_IOERR', message: 'the thread of the connection has ended' })
