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

/** Calls that follow from an answer are made within this time. */
const afterAnswerMs = 20

/** Calls that the vault has not answered yet. */
const unanswered = new Set<Promise<string>>()

/** Calls an operation of the vault. A write may carry a draft (with-draft.ts). Throws a `VaultFailure`. */
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

/** Resolves when the vault has answered every call, including calls made in the meantime. */
export async function allAnswered(): Promise<void> {
  do {
    await Promise.allSettled(unanswered)
    // Code that awaits an answer makes its next call in a later task.
    await pause(afterAnswerMs)
  } while (unanswered.size > 0)
}

/** A pause made of messages, because a timer of a hidden window runs only once a second. */
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

/** Calls the main process for what needs the desktop. Throws a `VaultFailure`. */
export async function desktop<C extends DesktopCall>(
  name: C,
  input: DesktopInput<C>
): Promise<DesktopOutput<C>> {
  return valueOf(await window.dossier.desktop(name, input))
}

/** The other side has checked its answer against the contract: here it is only parsed. */
function valueOf<T>(answer: string): T {
  const result = JSON.parse(answer) as Result<T>
  if (!result.ok) throw new VaultFailure(result.error)
  return result.value
}
