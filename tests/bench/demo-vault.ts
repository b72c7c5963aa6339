import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import type { Result } from '../../shared/result'
import type { Desk } from '../../electron/vault/desk'
import { Dispatcher } from '../../electron/vault/dispatcher'
import { Gate } from '../../electron/vault/gate'
import { onOpen } from '../../electron/vault/on-open'

/** The code of the vault on a copy of the demo practice, without a window, to measure the vault alone. */
export class DemoVault {
  readonly gate: Gate
  /** The last page that would have been printed. */
  printed = { html: '', footer: '' }
  /** The result of printing; null to make printing fail, when only the page is needed. */
  paper: Buffer | null = null
  /** The path that the user would have chosen for a file. */
  place: string | undefined
  private readonly dispatcher: Dispatcher

  constructor(folder: string) {
    this.gate = new Gate({ folder, now: () => new Date(), onOpen })
    const desk: Desk = {
      printToPdf: (html, { footer }) => {
        this.printed = { html, footer }
        return this.paper
          ? Promise.resolve(this.paper)
          : Promise.reject(new Error('only the page was wanted'))
      },
      printOnPaper: () => Promise.resolve(),
      takeGrant: () => this.place
    }
    this.dispatcher = new Dispatcher(this.gate, desk)
  }

  /** Returns the JSON text that a screen gets over its port. */
  ask(name: OperationName, input: unknown): Promise<string> {
    this.gate.watch.noteUse()
    return this.dispatcher.dispatch(name, JSON.stringify(input))
  }

  async call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const result = JSON.parse(await this.ask(name, input)) as Result<OutputOf<N>>
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
    return result.value
  }
}
