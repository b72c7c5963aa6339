import type { OperationName } from '../../../shared/contract'

/** Operations that were renamed. Their entries keep the name under which they were written: it is part of the hash. */
const earlierNames: Readonly<Record<string, OperationName>> = {
  'tests.get': 'psychometrics.get',
  'tests.record': 'psychometrics.record'
}

/** The name that an operation of the log has today. */
export function nameToday(written: string): string {
  return Object.hasOwn(earlierNames, written) ? (earlierNames[written] ?? written) : written
}
