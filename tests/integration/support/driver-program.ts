import { multipleCiphersDriver } from '../../../electron/vault/database/multiple-ciphers-driver'
import { answersOf, valuesIn } from './driver-contract'
import { statementAnswers } from './driver-statements'

// Run by a newer Node in a process of its own: the binding for Windows needs Node 22 or later.
const [question, place = ''] = process.argv.slice(2)
const ask = { answers: answersOf, statements: statementAnswers, values: valuesIn }[question ?? '']
void ask?.(multipleCiphersDriver, place).then((value) => {
  process.stdout.write(JSON.stringify(value))
})
