import { writeFile } from 'node:fs/promises'
import { Dispatcher } from '../../electron/vault/dispatcher'
import type { Desk } from '../../electron/vault/desk'
import { Gate, type GateSettings, type OpenVault } from '../../electron/vault/gate'
import { practiceFiles } from '../../electron/vault/practice-files'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import type { Result } from '../../shared/result'
import { BackdatedDispatcher } from './backdated-dispatcher'
import { founder } from './founder'
import { History, type Grant } from './history'
import { planPractice } from './plan'
import type { Scale } from './scale'

export interface DemoOptions {
  /** The folder for the practice's files. */
  folder: string
  /** The last sessions are just before this day. */
  referenceDay: string
  scale: Scale
  desk: Desk
  grant: Grant
  chooseParameters?: GateSettings['chooseParameters']
}

const eventsPerTransaction = 400

/** Makes the demo practice: founded years ago, worked in until the day before the reference day. */
export async function makePractice(options: DemoOptions): Promise<void> {
  const { folder, referenceDay, scale, desk, grant, chooseParameters } = options
  const history = new History(planPractice(referenceDay, scale), referenceDay, grant)
  const founded = new Date(history.foundedAt)
  const gate = new Gate({ folder, now: () => founded, ...(chooseParameters && { chooseParameters }) })
  try {
    await foundPractice(gate, desk)
    const events = history.inOrder()
    for (let from = 0; from < events.length; from += eventsPerTransaction) {
      await BackdatedDispatcher.inTransaction(gate, desk, async (dispatcher) => {
        for (const { record } of events.slice(from, from + eventsPerTransaction)) await record(dispatcher)
      })
    }
  } finally {
    await gate.close()
  }
  await writeFile(practiceFiles(folder).demo, JSON.stringify({ passphrase: founder.passphrase }))
}

/** Makes the practice as a user does: the recovery key is confirmed by two of its groups. */
export async function foundPractice(gate: Gate, desk: Desk): Promise<OpenVault> {
  const dispatcher = new Dispatcher(gate, desk)
  const { recoveryKey } = await dispatch(dispatcher, 'vault.create', founder)
  const answers = [1, 6].map((position) => ({ position, group: recoveryKey.groups[position] ?? '' }))
  await dispatch(dispatcher, 'vault.confirmRecoveryKey', { answers })
  if (!gate.open) throw new Error('the practice is not open')
  return gate.open
}

async function dispatch<N extends OperationName>(
  dispatcher: Dispatcher,
  name: N,
  input: InputOf<N>
): Promise<OutputOf<N>> {
  const result = JSON.parse(await dispatcher.dispatch(name, JSON.stringify(input))) as Result<OutputOf<N>>
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
  return result.value
}
