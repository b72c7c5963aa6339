import { buildApplication } from './setup/application.mjs'
import { checks, inElectron, testProjects } from './setup/gates.mjs'
import { prepareTools, prepareTrial } from './setup/prepare.mjs'
import { run, say } from './setup/say.mjs'
import { ensurePrograms } from './setup/system-libraries.mjs'
import { runTests } from './setup/vitest.mjs'

/** Programs that single tests call, each with the Debian package that brings it. */
const testPrograms = {
  ip: 'iproute2',
  strace: 'strace',
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  'dbus-daemon': 'dbus',
  'dbus-send': 'dbus',
  script: 'bsdutils',
  openbox: 'openbox',
  xmessage: 'x11-utils',
  xprop: 'x11-utils',
  xwininfo: 'x11-utils'
}

/** What runs at once: two gates that are not tests, two files of the e2e project. */
const AT_ONCE = 2

async function runInElectron(name, chosen, { env }) {
  await buildApplication()
  // A named file of the real app need not be known to run alone.
  const names = name === 'e2e' && chosen.length > 0 ? ['e2e', 'e2e-alone'] : [name]
  return runTests(names, chosen, { env, within: inElectron[name] })
}

async function runCheck(name) {
  const { code, written } = await checks[name]()
  process.stdout.write(`\n=== ${name}${code === 0 ? '' : ': failed'}\n${written}`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function runTestGate(name, chosen, trial) {
  process.stdout.write(`\n=== ${name}\n`)
  return name in inElectron ? runInElectron(name, chosen, trial) : runTests([name], chosen)
}

/** Runs one gate; a gate that cannot even run is a failure with its reason, and the others go on. */
async function outcomeOf(name, work) {
  const begun = Date.now()
  const { passed, failed } = await work(name).catch((error) => {
    process.stderr.write(`${error.message}\n`)
    return { passed: 0, failed: 1 }
  })
  return { name, passed, failed, seconds: Math.round((Date.now() - begun) / 1000) }
}

async function runChecks(names) {
  const waiting = [...names]
  const outcomes = []
  const takeFromQueue = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      outcomes.push(await outcomeOf(name, runCheck))
  }
  if (names.length > 1) say(`${names.join(', ')}: ${AT_ONCE} at a time, each shown when it has ended`)
  await Promise.all(Array.from({ length: AT_ONCE }, takeFromQueue))
  return outcomes
}

function printTable(outcomes, seconds) {
  const sum = (field) => outcomes.reduce((total, outcome) => total + outcome[field], 0)
  const lines = outcomes.map(
    ({ name, passed, failed, seconds: taken }) =>
      `${name.padEnd(14)}${passed} passed, ${failed} failed, ${taken} s`
  )
  const minutes = `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  process.stdout.write(`\n${lines.join('\n')}\n${'in all'.padEnd(14)}${minutes}\n`)
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`)
  return sum('failed') === 0 ? 0 : 1
}

// npm test                        every gate
// npm test -- lint unit           these gates
// npm test -- e2e tests/e2e/x.ts  this gate, this file (anything that is not a gate goes to vitest)
await run(async (args) => {
  const begun = Date.now()
  const all = [...Object.keys(checks), ...testProjects]
  const named = all.filter((name) => args.includes(name))
  const chosen = args.filter((argument) => !all.includes(argument))
  const gates = named.length > 0 ? named : all
  if (gates.some((name) => testProjects.includes(name))) ensurePrograms(testPrograms)
  // Everything is at hand before the first gate: what cannot be had is said at once, not after ten minutes.
  const trial = gates.some((name) => name in inElectron)
    ? await prepareTrial({ apps: AT_ONCE })
    : await prepareTools()
  const outcomes = await runChecks(gates.filter((name) => name in checks))
  for (const name of gates.filter((gate) => testProjects.includes(gate)))
    outcomes.push(await outcomeOf(name, () => runTestGate(name, chosen, trial)))
  trial?.end()
  return printTable(outcomes, Math.round((Date.now() - begun) / 1000))
})
