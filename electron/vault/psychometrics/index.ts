import type { DomainHandlers } from '../context'
import { listTests } from './test-list'
import { readTestResult } from './test-result'
import { recordTest } from './record-test'

export { testResultTexts } from './search-text'
export { testResultEntry } from './time-line'

export { profileOf, profilesOf } from './profiles'

export const psychometricsHandlers: DomainHandlers<'psychometrics'> = {
  list: (input, { db }) => listTests(db, input),

  get: ({ id }, { db }) => readTestResult(db, id),

  async record(input, context) {
    return { id: await recordTest(input, context) }
  }
}
