import { execFile, fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { OtherBindingOrder } from './other-binding-process'

/**
 * better-sqlite3-multiple-ciphers on the same file. It needs a newer Node than the app's minimum, which npm downloads.
 */
export class OtherBinding {
  private constructor(private readonly child: ChildProcess) {}

  /** @throws when that Node or the binding cannot be had */
  static async open(database: string, key: Uint8Array): Promise<OtherBinding> {
    const args = ['exec', '--yes', '--package=node@24', '--', 'node', '-p', 'process.execPath']
    const { stdout } = await promisify(execFile)('npm', args)
    const program = join(__dirname, 'other-binding-process.js')
    const child = fork(program, [database, Buffer.from(key).toString('hex')], {
      execPath: stdout.trim(),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    await answerOf(child)
    return new OtherBinding(child)
  }

  async time(order: OtherBindingOrder): Promise<number> {
    const answer = answerOf(this.child)
    this.child.send(order)
    return Number(await answer)
  }

  end(): void {
    this.child.kill()
  }
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => {
      reject(new Error('the other binding ended'))
    }
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}
