import { buildApplication } from './setup/application.mjs'
import { checks, inElectron, testProjects } from './setup/gates.mjs'
import { prepareTools, prepareTrial } from './setup/prepare.mjs'
import { run } from './setup/say.mjs'
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
  openbox: 'openbox',
  xmessage: 'x11-utils',
  xprop: 'x11-utils',
  xwininfo: 'x11-utils'
}

async function runInElectron(name, chosen, { env }) {
  await buildApplication()
  return runTests(name, chosen, { env, within: inElectron[name] })
}

async function runGate(name, chosen, trial) {
  if (name in inElectron) return runInElectron(name, chosen, trial)
  if (testProjects.includes(name)) return runTests(name, chosen)
  return (await checks[name]()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

// npm test                        every gate
// npm test -- lint unit           these gates
// npm test -- e2e tests/e2e/x.ts  this gate, this file (anything that is not a gate goes to vitest)
await run(async (args) => {
  const all = [...Object.keys(checks), ...testProjects]
  const named = all.filter((name) => args.includes(name))
  const chosen = args.filter((argument) => !all.includes(argument))
  const gates = named.length > 0 ? named : all
  if (gates.some((name) => testProjects.includes(name))) ensurePrograms(testPrograms)
  // Everything is at hand before the first gate: what cannot be had is said at once, not after ten minutes.
  const trial = gates.some((name) => name in inElectron) ? await prepareTrial() : await prepareTools()
  const lines = []
  const total = { passed: 0, failed: 0 }
  for (const name of gates) {
    process.stdout.write(`\n=== ${name}\n`)
    const begun = Date.now()
    const { passed, failed } = await runGate(name, chosen, trial).catch((error) => {
      process.stderr.write(`${error.message}\n`)
      return { passed: 0, failed: 1 }
    })
    total.passed += passed
    total.failed += failed
    lines.push(
      `${name.padEnd(14)}${passed} passed, ${failed} failed, ${Math.round((Date.now() - begun) / 1000)} s`
    )
  }
  trial?.end()
  process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`)
  return total.failed === 0 ? 0 : 1
})
