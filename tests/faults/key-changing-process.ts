import { passphraseNumber } from './passphrase-number'
import { TrialPractice } from './trial-practice'

// Runs the vault in a process of its own that changes its passphrase and database key until it is killed. It reports to
// its parent what it begins and what is done, as a screen would know it.
const [folder, first] = process.argv.slice(2)
if (folder === undefined || first === undefined)
  throw new Error('the folder and the first number are missing')

async function changeForEver(practice: TrialPractice, from: number): Promise<never> {
  await practice.call('vault.unlock', { passphrase: passphraseNumber(from) })
  for (let number = from; ; number += 1) {
    if (number % 3 === 2) {
      process.send?.({ began: 'key', number })
      await practice.call('vault.renewDatabaseKey', { passphrase: passphraseNumber(number) })
    }
    process.send?.({ began: 'passphrase', number: number + 1 })
    await practice.call('vault.changePassphrase', {
      current: passphraseNumber(number),
      passphrase: passphraseNumber(number + 1),
      language: 'nl'
    })
    process.send?.({ done: number + 1 })
  }
}

void changeForEver(new TrialPractice(folder), Number(first))
