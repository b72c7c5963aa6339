import { writeFile } from 'node:fs/promises'
import { Dispatcher } from '../../electron/vault/dispatcher'
import type { Desk } from '../../electron/vault/desk'
import { Gate, type GateSettings, type OpenVault } from '../../electron/vault/gate'
import { practiceFiles } from '../../electron/vault/practice-files'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import type { Result } from '../../shared/result'
import { Clerk } from './clerk'
import { founder } from './founder'
import { History, type Grant } from './history'
import { planPractice } from './plan'
import type { Scale } from './scale'

export interface Wanted {
  /** The folder of the practice's files. */
  folder: string
  /** The day on which the practice is to look alive. */
  referenceDay: string
  scale: Scale
  desk: Desk
  grant: Grant
  chooseParameters?: GateSettings['chooseParameters']
}

const inOneTransaction = 400

/** Makes the demo practice: founded years ago, worked in until the day before the reference day. */
export async function makePractice(wanted: Wanted): Promise<void> {
  const { folder, referenceDay, scale, desk, grant, chooseParameters } = wanted
  const history = new History(planPractice(referenceDay, scale), referenceDay, grant)
  const founded = new Date(history.foundedAt)
  const gate = new Gate({ folder, now: () => founded, ...(chooseParameters && { chooseParameters }) })
  try {
    await foundPractice(gate, desk)
    const happenings = history.inOrder()
    for (let from = 0; from < happenings.length; from += inOneTransaction) {
      await Clerk.work(gate, desk, async (clerk) => {
        for (const { record } of happenings.slice(from, from + inOneTransaction)) await record(clerk)
      })
    }
  } finally {
    await gate.close()
  }
  await writeFile(practiceFiles(folder).demo, JSON.stringify({ passphrase: founder.passphrase }))
}

/** As a user does: the practice is made, and two groups of its recovery key are typed back. */
export async function foundPractice(gate: Gate, desk: Desk): Promise<OpenVault> {
  const dispatcher = new Dispatcher(gate, desk)
  const { recoveryKey } = await ask(dispatcher, 'vault.create', founder)
  const answers = [1, 6].map((position) => ({ position, group: recoveryKey.groups[position] ?? '' }))
  await ask(dispatcher, 'vault.confirmRecoveryKey', { answers })
  if (!gate.open) throw new Error('the practice is not open')
  return gate.open
}

async function ask<N extends OperationName>(
  dispatcher: Dispatcher,
  name: N,
  input: InputOf<N>
): Promise<OutputOf<N>> {
  const result = JSON.parse(await dispatcher.dispatch(name, JSON.stringify(input))) as Result<OutputOf<N>>
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
  return result.value
}
