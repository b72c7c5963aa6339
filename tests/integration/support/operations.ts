import fc from 'fast-check'
import { contract, type OperationName } from '../../../shared/contract'
import type { AnyOperation } from '../../../shared/contract/operation'
import { validInput, type Json } from './valid-input'

/** Every operation of the contract with its name. */
export const operations = Object.entries(contract).flatMap(([domain, named]) =>
  Object.entries(named as Record<string, AnyOperation>).map(
    ([operation, definition]) => [`${domain}.${operation}` as OperationName, definition] as const
  )
)

/** Those that the vault must be open for. */
export const operationsOfMembers = operations.filter(([, { access }]) => access !== 'before unlock')

/** Something that an operation takes, of records that are not there. */
export function takenBy({ input }: AnyOperation): Json {
  const [taken] = fc.sample(
    validInput(input, () => []),
    1
  )
  return taken ?? null
}
