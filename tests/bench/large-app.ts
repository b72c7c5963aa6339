import { readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mkdtemp } from 'node:fs/promises'
import { paths } from '../../renderer/client/paths'
import { demoCopy } from '../e2e/support/demo-copy'
import { writeBareApp } from './bare-app'
import { quantile } from './figure'
import { unlocked } from './scale/measure-size'
import { choose } from './scale/read-cases'
import { sizeNamed, sizes, type SizeName } from './scale/sizes'
import { markdownTable } from './scale/scale-table'
import { unlockScript } from './starting'
import { needed, WitnessedApp } from './witnessed-app'

const lockRounds = 50
/** Let what was unlocked settle: the quiet work of the vault, the garbage of the page. */
const settleMs = 4000
const longTaskMs = 50

interface Memory {
  /** MiB, PSS of all processes. */
  bare: number
  locked: number
  today: number
  afterScreens: number
  /** After each further lock. */
  lockedAgain: number[]
}

interface ScreenTime {
  screen: string
  /** From asking the screen until it stands there, ms. */
  shownMs: number
  /** The longest task of the page meanwhile and while it was scrolled, ms; 0 for none over 50 ms. */
  longestTaskMs: number
}

/** `npm run bench -- app [S L]`: memory, and what holds the page, in the real app with a large practice. */
export async function largeAppBench(
  wanted: readonly string[],
  say: (words: string) => void
): Promise<string> {
  const names: readonly SizeName[] = wanted.length === 0 ? ['S', 'L'] : wanted.map(sizeNamed)
  const memories: [SizeName, Memory][] = []
  const screens: [SizeName, ScreenTime[]][] = []
  for (const size of names) {
    const measured = await measureApp(size, say)
    memories.push([size, measured.memory])
    screens.push([size, measured.screens])
  }
  return [memoryTable(memories), ...screens.map(([size, times]) => screenTable(size, times))].join('\n')
}

async function measureApp(
  size: SizeName,
  say: (words: string) => void
): Promise<{ memory: Memory; screens: ScreenTime[] }> {
  const demo = await demoCopy(sizes[size])
  const scratch = await mkdtemp(join(tmpdir(), 'dossier-bare-data-'))
  const bareFolder = writeBareApp()
  const vault = await unlocked(join(demo.userData, 'practice'), demo.passphrase)
  const chosen = await choose(vault)
  await vault.gate.close()
  const { app: bare } = await WitnessedApp.start(bareFolder, [`--user-data-dir=${scratch}`])
  const { app } = await WitnessedApp.start(needed('DOSSIER_PROJECT'), [`--user-data-dir=${demo.userData}`])
  try {
    const locked = await settled(app)
    const memory = {
      bare: await settled(bare),
      locked,
      today: 0,
      afterScreens: 0,
      lockedAgain: [] as number[]
    }
    await app.run(unlockScript(demo.passphrase))
    memory.today = await settled(app)
    say(`${size}: memory on Today measured`)
    await app.run(watchTasks)
    const screens: ScreenTime[] = []
    for (const [screen, path] of Object.entries(screensOf(chosen))) {
      screens.push({ screen, ...(await app.run<Omit<ScreenTime, 'screen'>>(showAndScroll(path))) })
    }
    memory.afterScreens = await settled(app)
    say(`${size}: ${String(screens.length)} screens measured`)
    await app.lockAndStartAnew()
    for (let round = 1; round < lockRounds; round += 1) {
      memory.lockedAgain.push(await settled(app, round === 1 ? settleMs : 500))
      await app.run(unlockScript(demo.passphrase))
      await app.lockAndStartAnew()
    }
    memory.lockedAgain.push(await settled(app))
    say(`${size}: ${String(lockRounds)} locks measured`)
    return { memory, screens }
  } finally {
    await app.quit()
    await bare.quit()
    for (const folder of [demo.userData, scratch, bareFolder])
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function screensOf(chosen: Awaited<ReturnType<typeof choose>>): Record<string, string> {
  return {
    coachees: paths.coachees,
    'the longest dossier': paths.coachee(chosen.coacheeId),
    trajectory: paths.trajectory(chosen.trajectoryId),
    note: paths.note(chosen.noteId),
    organisations: paths.organisations,
    organisation: paths.organisation(chosen.organisationId),
    'test results': paths.psychometrics,
    'test result': paths.testResult(chosen.testId),
    reports: paths.reports,
    report: paths.report(chosen.signedReportId),
    'recipients of a report': paths.newDisclosure(chosen.signedReportId),
    disclosures: paths.disclosures,
    log: paths.privacy,
    settings: paths.settings,
    Today: paths.today
  }
}

const watchTasks = `window.longestTask = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration)
}).observe({ type: 'longtask' })
true`

/** Goes to a screen, waits until it stands there, and scrolls it to its end, fifty windows at most, a window a frame. */
const showAndScroll = (path: string): string => `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  window.longestTask = 0
  const before = performance.now()
  document.querySelector('main h1')?.setAttribute('data-left', '')
  window.location.hash = ${JSON.stringify(path)}
  const stands = () => document.querySelector('main h1:not([data-left])') && !document.querySelector('[aria-busy=true]')
  while (!stands() && performance.now() - before < 20000) await frame()
  if (!stands()) throw new Error('no heading at ' + ${JSON.stringify(path)})
  const shownMs = performance.now() - before
  const main = document.querySelector('main')
  for (let step = 0, reached = -1; step < 50 && main.scrollTop > reached; step += 1) {
    reached = main.scrollTop
    main.scrollTop += main.clientHeight * 0.9
    await frame()
  }
  // The observer is told of a task after it.
  await new Promise((done) => setTimeout(done, 300))
  return { shownMs, longestTaskMs: window.longestTask }
})()`

async function settled(app: WitnessedApp, waitMs = settleMs): Promise<number> {
  await new Promise((done) => setTimeout(done, waitMs))
  let kibibytes = 0
  for (const pid of await withDescendants(app.pid)) kibibytes += await pssOf(pid)
  return kibibytes / 1024
}

async function withDescendants(root: number): Promise<number[]> {
  const children = new Map<number, number[]>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    // The name of the program, in brackets, may hold anything; the parent comes after its end and the state.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const found = [root]
  for (const pid of found) found.push(...(children.get(pid) ?? []))
  return found
}

/** The proportional set size in KiB; a process that is gone has none. */
async function pssOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0)
}

function memoryTable(memories: readonly [SizeName, Memory][]): string {
  const rows = memories.flatMap(([size, { bare, locked, today, afterScreens, lockedAgain }]) => {
    const times = (value: number): string => `${(value / bare).toFixed(2)} x`
    const first = lockedAgain[0] ?? Number.NaN
    const last = lockedAgain.at(-1) ?? Number.NaN
    return [
      [size, 'bare Electron app', bare.toFixed(0), '1', ''],
      [size, 'locked', locked.toFixed(0), times(locked), 'at most 1.1'],
      [size, 'unlocked, Today', today.toFixed(0), times(today), size === 'S' ? 'at most 1.5' : 'at most 2.0'],
      [size, 'after a walk over the screens', afterScreens.toFixed(0), times(afterScreens), ''],
      [size, 'after the first lock', first.toFixed(0), times(first), 'as locked'],
      [size, 'median of all locks', quantile(lockedAgain, 0.5).toFixed(0), '', ''],
      [size, `after ${String(lockedAgain.length)} locks`, last.toFixed(0), times(last), 'as after the first']
    ]
  })
  return markdownTable(['size', 'memory, PSS of all processes', 'MiB', 'ratio', 'goal'], rows)
}

function screenTable(size: SizeName, times: readonly ScreenTime[]): string {
  const rows = times.map(({ screen, shownMs, longestTaskMs }) => [
    `${size}, ${screen}`,
    shownMs.toFixed(0),
    longestTaskMs === 0 ? `none over ${String(longTaskMs)}` : longestTaskMs.toFixed(0)
  ])
  return markdownTable(['screen', 'shown after ms', 'longest task ms'], rows)
}
