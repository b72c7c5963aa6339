import type { Driver } from '../../../electron/vault/database'
import { smallWorkDuring } from './driver-concurrency'
import { answersOf, valuesIn } from './driver-contract'
import { damageFound } from './driver-damage'
import { newKeyWhileWriting } from './driver-new-key'
import { statementAnswers } from './driver-statements'

/** What is asked of each binding; every answer goes through JSON, because one of them may live in another process. */
export const questions = {
  answers: answersOf,
  'answers apart': (driver: Driver, folder: string) => answersOf(apart(driver), folder),
  'statements apart': (driver: Driver, folder: string) => statementAnswers(apart(driver), folder),
  concurrency: smallWorkDuring,
  damage: damageFound,
  'new key': newKeyWhileWriting,
  statements: statementAnswers,
  values: valuesIn
} satisfies Record<string, (driver: Driver, place: string) => Promise<unknown>>

export type Question = keyof typeof questions

/** The same driver, each of whose connections is one for heavy reads. */
const apart = (driver: Driver): Driver => ({
  name: `${driver.name} apart` as Driver['name'],
  open: (file, key) => driver.openApart(file, key),
  openApart: (file, key) => driver.openApart(file, key)
})
