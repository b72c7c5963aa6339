import { paths } from '../../renderer/client/paths'
import type { Moments } from './figure'
import { unlockScript } from './starting'
import { needed, WitnessedApp } from './witnessed-app'

const rounds = 12
const keys = 40

/** The cost of one burst of typing. */
interface Burst {
  /** The longest time that one key blocked the page, and the total of all keys, ms. */
  longestKey: number
  allKeys: number
  /** From the last key until the header says that everything is saved, ms. */
  kept: number
  /** The number of writes. */
  writes: number
}

/** A script that types into the first field of the open note, a key every 25 ms, and waits until it is saved. */
const typeBurst = `(async () => {
  const field = document.querySelector('main textarea')
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  let writes = 0
  const watch = new MutationObserver((changes) => {
    writes += changes.filter(({ target }) => target.dataset?.kind === 'saving').length
  })
  watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-kind'] })
  const costs = []
  for (let key = 0; key < ${keys}; key += 1) {
    const before = performance.now()
    set.call(field, field.value + 'e')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await Promise.resolve()
    // The time of a key includes style and layout.
    document.body.getBoundingClientRect()
    costs.push(performance.now() - before)
    await pause(25)
  }
  const last = performance.now()
  const isKept = () => document.querySelector('[data-kind="saved"]') && !document.querySelector('[data-kind="saving"]')
  await pause(50)
  do await pause(5)
  while (!(isKept() && writes > 0 && performance.now() - last > 420))
  watch.disconnect()
  return { longestKey: Math.max(...costs), allKeys: costs.reduce((sum, cost) => sum + cost, 0), kept: performance.now() - last, writes }
})()`

const openNote = `(async () => {
  const ask = async (name, input) => JSON.parse(await window.dossier.call(name, JSON.stringify(input))).value
  const { rows } = await ask('people.coachees', { phase: 'running' })
  const { entries } = await ask('people.dossier', { id: rows[0].id })
  return entries.find(({ kind }) => kind === 'note').id
})()`

const go = (path: string): string => `new Promise((resolve) => {
  window.location.hash = ${JSON.stringify(path)}
  const look = () => (document.querySelector('main textarea') ? resolve(true) : setTimeout(look, 20))
  look()
})`

/** Measures fast typing in a note of the demo practice in the real app. */
export async function measureTyping(userData: string, passphrase: string): Promise<Moments[]> {
  const { app } = await WitnessedApp.start(needed('DOSSIER_PROJECT'), [`--user-data-dir=${userData}`])
  const bursts: Burst[] = []
  try {
    await app.run(unlockScript(passphrase))
    await app.run(go(paths.note(await app.run<string>(openNote))))
    // The first round warms up and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      const burst = await app.run<Burst>(typeBurst)
      if (round > 0) bursts.push(burst)
    }
  } finally {
    await app.quit()
  }
  const most = Math.max(...bursts.map(({ writes }) => writes))
  return [
    {
      what: `a key of a burst of ${keys}, in the page`,
      goalMs: 50,
      ms: bursts.map(({ longestKey }) => longestKey),
      remark: 'the longest key of each burst: its event, what React does for it, and layout'
    },
    {
      what: `all ${keys} keys, in the page`,
      goalMs: keys * 16,
      ms: bursts.map(({ allKeys }) => allKeys),
      remark: ''
    },
    {
      what: 'from its last key until kept',
      goalMs: 1000,
      ms: bursts.map(({ kept }) => kept),
      remark: `with the pause of 400 ms that a write waits for; a burst of about a second was written at most ${most} times`
    }
  ]
}
