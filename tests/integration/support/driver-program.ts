import { multipleCiphersDriver } from '../../../electron/vault/database/multiple-ciphers-driver'
import { questions, type Question } from './driver-questions'

// Run by a newer Node in a process of its own: this binding needs Node 22 or later.
const [question, place = ''] = process.argv.slice(2)
void questions[question as Question](multipleCiphersDriver, place).then((value) => {
  process.stdout.write(JSON.stringify(value))
})
