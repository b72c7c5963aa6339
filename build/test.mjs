import { buildApplication } from './setup/application.mjs'
import { checks, inElectron, testProjects } from './setup/gates.mjs'
import { prepareTools, prepareTestRun } from './setup/prepare.mjs'
import { run, say } from './setup/command.mjs'
import { ensurePrograms } from './setup/system-libraries.mjs'
import { runTests } from './setup/vitest.mjs'

/** Programs that some tests call, each with the Debian package that contains it. */
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

/** How many run in parallel: gates that are not tests, and files of the e2e project. */
const PARALLEL = 2

async function runInElectron(name, chosen, { env }) {
  await buildApplication()
  // A file of the real app can be named without knowing whether it is one of those that run alone.
  const names = name === 'e2e' && chosen.length > 0 ? ['e2e', 'e2e-alone'] : [name]
  return runTests(names, chosen, { env, within: inElectron[name] })
}

async function runCheck(name) {
  const { code, output } = await checks[name]()
  process.stdout.write(`\n=== ${name}${code === 0 ? '' : ': failed'}\n${output}`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function runTestGate(name, chosen, prepared) {
  process.stdout.write(`\n=== ${name}\n`)
  return name in inElectron ? runInElectron(name, chosen, prepared) : runTests([name], chosen)
}

/** Runs one gate. A gate that cannot run counts as one failure, with its reason, and the others continue. */
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
  if (names.length > 1) say(`${names.join(', ')}: ${PARALLEL} at a time, each shown when it has ended`)
  await Promise.all(Array.from({ length: PARALLEL }, takeFromQueue))
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
  // Everything is prepared before the first gate: what is missing is reported at once, not after ten minutes.
  const prepared = gates.some((name) => name in inElectron)
    ? await prepareTestRun({ apps: PARALLEL })
    : await prepareTools()
  const outcomes = await runChecks(gates.filter((name) => name in checks))
  for (const name of gates.filter((gate) => testProjects.includes(gate)))
    outcomes.push(await outcomeOf(name, () => runTestGate(name, chosen, prepared)))
  prepared?.end()
  return printTable(outcomes, Math.round((Date.now() - begun) / 1000))
})
