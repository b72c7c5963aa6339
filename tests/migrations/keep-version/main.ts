import { createHash, randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { founder } from '../../../build/demo/founder'
import { makePractice } from '../../../build/demo/make-practice'
import type { Desk } from '../../../electron/vault/desk'
import { migrations } from '../../../electron/vault/database/migrations'
import { Dispatcher } from '../../../electron/vault/dispatcher'
import { Gate } from '../../../electron/vault/gate'
import { practiceFiles } from '../../../electron/vault/practice-files'
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract'
import type { Result } from '../../../shared/result'
import { smallPdf } from '../../support/small-pdf'

// Keeps a small, filled practice of the schema that this checkout makes, for the migration tests of every version to
// come. To be run on the code that is released, and its files committed with it; never again for the same version.
const files = join('tests', 'migrations', 'files')
const referenceDay = '2026-03-02'
const small = {
  coachees: 8,
  organisations: 4,
  trajectories: 11,
  notes: 40,
  tests: 4,
  reports: 4,
  disclosures: 3
}

async function keepVersion(): Promise<void> {
  const room = await mkdtemp(join(tmpdir(), 'dossier-keep-'))
  const practice = join(room, 'practice')
  const grants = new Map<string, string>()
  const desk: Desk = {
    printToPdf: () => Promise.resolve(smallPdf('Een rapport')),
    printOnPaper: () => Promise.resolve(),
    takeGrant: (grant) => grants.get(grant)
  }
  const grant = (): string => {
    const made = randomUUID()
    grants.set(made, join(room, `${made}.pdf`))
    return made
  }
  // The weakest derivation that the app accepts: a test that opens the file is not a wait.
  const quick = { memoryKiB: 19 * 1024, passes: 2, lanes: 1, salt: Buffer.alloc(16, 7).toString('base64') }
  await makePractice({
    folder: practice,
    referenceDay,
    scale: small,
    desk,
    grant,
    chooseParameters: () => Promise.resolve(quick)
  })
  await leaveTyping(new Gate({ folder: practice, now: () => new Date(`${referenceDay}T08:00:00Z`) }), desk)
  const kept = join(files, `version-${migrations.at(-1)?.version ?? 0}`)
  await mkdir(kept)
  await cp(practice, kept, { recursive: true })
  // As the format gate wants it, like every other JSON file here.
  await writeFile(
    practiceFiles(kept).demo,
    `${JSON.stringify({ passphrase: founder.passphrase }, null, 2)}\n`
  )
  await rm(room, { recursive: true })
  await writeFile(join(files, 'sha256.json'), `${JSON.stringify(await hashes(), null, 2)}\n`)
}

/** What a member leaves on screens: drafts, and the place to come back to. */
async function leaveTyping(gate: Gate, desk: Desk): Promise<void> {
  const dispatcher = new Dispatcher(gate, desk)
  const call = async <N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const result = JSON.parse(await dispatcher.dispatch(name, JSON.stringify(input))) as Result<OutputOf<N>>
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
    return result.value
  }
  await call('vault.unlock', { passphrase: founder.passphrase })
  const { rows } = await call('people.coachees', {})
  const screens = rows.map(({ id }) => [`/coachees/${id}/change`, 'person'] as const)
  for (const [place, form] of screens)
    await call('drafts.keep', {
      form: `${place} ${form}`,
      place,
      title: 'Een scherm',
      content: '{"city":"Gent"}'
    })
  const path = screens[0]?.[0] ?? '/'
  await call('members.keepPlace', { path, field: 'city', selection: [4, 4], scroll: 120 })
  await gate.close()
}

async function hashes(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const folder of (await readdir(files)).filter((name) => name.startsWith('version-')).sort()) {
    for (const name of (await readdir(join(files, folder))).sort()) {
      const bytes = await readFile(join(files, folder, name))
      found[`${folder}/${name}`] = createHash('sha256').update(bytes).digest('hex')
    }
  }
  return found
}

keepVersion().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
