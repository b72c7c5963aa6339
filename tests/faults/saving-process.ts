import { TrialPractice } from './trial-practice'

// Runs the vault in a process of its own that saves notes one after another until it is killed. It reports each
// acknowledged save to its parent, as a screen would know it.
const [folder, first, ...ids] = process.argv.slice(2)
if (folder === undefined || first === undefined)
  throw new Error('the folder and the first number are missing')

async function saveForEver(practice: TrialPractice, from: number): Promise<never> {
  await practice.unlock()
  for (let number = from; ; number += 1) {
    const id = ids[number % ids.length]
    if (id === undefined) throw new Error('there are no notes to save')
    await practice.save(id, number)
    process.send?.({ id, number })
  }
}

void saveForEver(new TrialPractice(folder), Number(first))
