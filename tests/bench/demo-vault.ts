import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import type { Result } from '../../shared/result'
import type { Desk } from '../../electron/vault/desk'
import { Dispatcher } from '../../electron/vault/dispatcher'
import { Gate } from '../../electron/vault/gate'
import { onOpen } from '../../electron/vault/on-open'

/** The vault's own code on a copy of the demo practice, without a window: for what is measured on the vault's side. */
export class DemoVault {
  readonly gate: Gate
  /** What would have been printed last. */
  printed = { html: '', footer: '' }
  /** What the printer gives back; null where only the page is wanted. */
  paper: Buffer | null = null
  /** Where a file that leaves goes. */
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

  /** As the port gives it to a screen: text. */
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
