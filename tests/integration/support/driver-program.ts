import { multipleCiphersDriver } from '../../../electron/vault/database/multiple-ciphers-driver'
import { answersOf, valuesIn } from './driver-contract'

// Run by a newer Node in a process of its own: the binding for Windows needs Node 22 or later.
const [question, place = ''] = process.argv.slice(2)
const answer =
  question === 'answers' ? answersOf(multipleCiphersDriver, place) : valuesIn(multipleCiphersDriver, place)
void answer.then((value) => {
  process.stdout.write(JSON.stringify(value))
})
