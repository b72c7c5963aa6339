import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import type { DossierBridge } from '../../shared/contract/bridge'
import type { DesktopCall, DesktopInput, DesktopOutput } from '../../shared/contract/desktop'
import type { Result } from '../../shared/result'
import { VaultFailure } from './vault-failure'

declare global {
  interface Window {
    dossier: DossierBridge
  }
}

/** Within this time of an answer, whatever follows from it has been asked. */
const afterAnswerMs = 20

/** What the vault was asked and has not answered yet. */
const unanswered = new Set<Promise<string>>()

/** Asks the vault. A write may take a draft along (with-draft.ts). Throws a `VaultFailure`. */
export async function call<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  draft: string | null = null
): Promise<OutputOf<N>> {
  const answer = window.dossier.call(name, JSON.stringify(input), draft)
  unanswered.add(answer)
  void answer.finally(() => unanswered.delete(answer))
  return valueOf(await answer)
}

/** Resolves when the vault has answered everything, what is asked in the meantime included. */
export async function allAnswered(): Promise<void> {
  do {
    await Promise.allSettled(unanswered)
    // What waits for an answer to write more does so in a later turn.
    await pause(afterAnswerMs)
  } while (unanswered.size > 0)
}

/** A pause that a hidden window keeps too: there a timer sleeps until the next whole second, a message does not. */
function pause(ms: number): Promise<void> {
  const until = performance.now() + ms
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      if (performance.now() < until) port2.postMessage(null)
      else {
        port1.close()
        resolve()
      }
    }
    port2.postMessage(null)
  })
}

/** Asks the main process for what needs the desktop. Throws a `VaultFailure`. */
export async function desktop<C extends DesktopCall>(
  name: C,
  input: DesktopInput<C>
): Promise<DesktopOutput<C>> {
  return valueOf(await window.dossier.desktop(name, input))
}

/** The other side has checked its answer against the contract: here it is parsed once and trusted. */
function valueOf<T>(answer: string): T {
  const result = JSON.parse(answer) as Result<T>
  if (!result.ok) throw new VaultFailure(result.error)
  return result.value
}
