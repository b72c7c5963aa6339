import { contract, type OperationName } from '../../shared/contract'
import { FormKey } from '../../shared/contract/drafts'
import type { AnyOperation } from '../../shared/contract/operation'
import { DossierError } from '../../shared/errors'
import { handlers } from './handlers'

/** An operation and its handler, looked up by a name from outside, hence without their exact types. */
export interface FoundOperation {
  name: OperationName
  operation: AnyOperation
  handle: (input: unknown, context: unknown) => Promise<unknown>
}

/** @throws DossierError `access.denied` for a name that is none */
export function findOperation(name: string): FoundOperation {
  const [domain = '', operationName = '', ...more] = name.split('.')
  if (more.length > 0 || !Object.hasOwn(contract, domain)) throw new DossierError('access.denied')
  const operations = contract[domain as keyof typeof contract] as Record<string, AnyOperation>
  const operation = Object.hasOwn(operations, operationName) ? operations[operationName] : undefined
  const domainHandlers = handlers[domain as keyof typeof handlers] as Record<string, FoundOperation['handle']>
  const handle = domainHandlers[operationName]
  if (!operation || !handle) throw new DossierError('access.denied')
  return { name: name as OperationName, operation, handle }
}

/** @throws DossierError `input.invalid`, with the field */
export function parseInput(operation: AnyOperation, inputText: string): unknown {
  let given: unknown
  try {
    given = JSON.parse(inputText)
  } catch {
    throw new DossierError('input.invalid', { field: '' })
  }
  const parsed = operation.input.safeParse(given)
  if (parsed.success) return parsed.data
  throw new DossierError('input.invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}

/** The draft that a write puts on record, if any. @throws DossierError `input.invalid` */
export function parseDraft(draft: unknown): string | null {
  const parsed = FormKey.nullable().safeParse(draft)
  if (parsed.success) return parsed.data
  throw new DossierError('input.invalid', { field: '' })
}
