import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deriveKey } from '../../electron/vault/keys/key-derivation'
import { openSlot } from '../../electron/vault/keys/key-slots'
import { readSlots } from '../../electron/vault/keys/slot-file'
import { practiceFiles } from '../../electron/vault/practice-files'
import { demoCopy, type DemoCopy } from '../e2e/support/demo-copy'
import { measureAutosave } from './autosave'
import { writeBareApp } from './bare-app'
import { DemoVault } from './demo-vault'
import { timed, type Measured } from './figure'
import { measurePdf, measureRoundTrip } from './in-the-app'
import { measureHolds } from './holds'
import { largeAppBench } from './large-app'
import { writeLongReport } from './long-report'
import { measureOffTheScreen } from './off-the-screen'
import { OtherBinding } from './other-binding'
import { membersBench, scaleBench } from './scale'
import { measureStarting } from './starting'
import { table } from './table'
import { measureTyping } from './typing'
import { measureReads } from './vault-reads'
import { needed, WitnessedApp } from './witnessed-app'

type LongReport = Awaited<ReturnType<typeof writeLongReport>>

const say = (words: string): boolean => process.stdout.write(`· ${words}\n`)

/** The parts that are asked by name: how the reads of the vault grow with the practice, and for whom. */
const named: Readonly<Record<string, typeof scaleBench>> = {
  scale: scaleBench,
  members: membersBench,
  app: largeAppBench
}

/**
 * `npm run bench`: measures each figure and its baseline in the same run. The ratios count; the times depend on this
 * machine.
 */
async function bench(): Promise<void> {
  const demo = await demoCopy()
  const scratch = await mkdtemp(join(tmpdir(), 'dossier-bench-'))
  const bareFolder = writeBareApp()
  const figures: Measured[] = []
  try {
    say('reads and autosave, on the vault’s side')
    const { measured, report } = await onTheVaultsSide(demo)
    figures.push(...measured)
    say('round trip and PDF, in the app')
    figures.push(...(await inTheApp(demo, bareFolder, report, scratch)))
    say('start, unlock and lock')
    const [slot] = await readSlots(practiceFiles(join(demo.userData, 'practice')).slots)
    if (!slot) throw new Error('the practice has no slot')
    const derive = () => timed(() => deriveKey(demo.passphrase, slot.argon2id))
    figures.push(...(await measureStarting(bareFolder, demo.userData, demo.passphrase, derive)))
    say('typing a note')
    figures.push(...(await measureTyping(demo.userData, demo.passphrase)))
    say('off the screen')
    figures.push(...(await measureOffTheScreen(demo.userData, demo.passphrase)))
  } finally {
    for (const folder of [demo.userData, scratch, bareFolder]) {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  process.stdout.write(`\n${table(figures)}`)
}

async function onTheVaultsSide(demo: DemoCopy): Promise<{ measured: Measured[]; report: LongReport }> {
  const folder = join(demo.userData, 'practice')
  const { database, slots } = practiceFiles(folder)
  const vault = new DemoVault(folder)
  await vault.call('vault.unlock', { passphrase: demo.passphrase })
  const measured: Measured[] = []
  try {
    const key = (
      await Promise.all((await readSlots(slots)).map((slot) => openSlot(slot, demo.passphrase)))
    ).find(Boolean)
    const other = await OtherBinding.open(database, key ?? new Uint8Array()).catch((error: unknown) =>
      String(error)
    )
    if (typeof other === 'string') {
      measured.push({ what: 'list, dossier and search', reason: `the other binding needs Node 24: ${other}` })
    } else {
      measured.push(...(await measureReads(vault, other)))
      other.end()
    }
    measured.push(await measureAutosave(vault, folder))
    const report = await writeLongReport(vault)
    measured.push(await measureHolds(vault, folder))
    return { measured, report }
  } finally {
    await vault.gate.close()
  }
}

async function inTheApp(
  demo: DemoCopy,
  bareFolder: string,
  report: LongReport,
  scratch: string
): Promise<Measured[]> {
  const { app } = await WitnessedApp.start(needed('DOSSIER_PROJECT'), [`--user-data-dir=${demo.userData}`])
  const { app: bare } = await WitnessedApp.start(bareFolder, [`--user-data-dir=${join(scratch, 'bare')}`])
  try {
    const passphrase = JSON.stringify(JSON.stringify({ passphrase: demo.passphrase }))
    await app.run(`window.dossier.call('vault.unlock', ${passphrase})`)
    return [await measureRoundTrip(app), await measurePdf(app, bare, report, scratch)]
  } finally {
    await app.quit()
    await bare.quit()
  }
}

async function chosenBench(): Promise<void> {
  const [chosen, ...sizes] = process.argv.slice(2)
  const part = chosen === undefined ? undefined : named[chosen]
  if (part) process.stdout.write(`\n${await part(sizes, say)}`)
  else await bench()
}

void chosenBench().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  }
)
