import { join } from 'node:path'
import { App } from '../e2e/support/app'
import { killWhileChangingKeys } from './keys'
import { killWhileSaving } from './kill'
import { lockWhileTyping } from './lock'
import { lockAndScan } from './memory'

/** A kind of fault. It returns a line on its result, and whether the promise held. */
type Trial = (times: number | undefined) => Promise<{ held: boolean; words: string }>

const trials: Record<string, Trial> = {
  async kill(times = 200) {
    const figures = await killWhileSaving(join(__dirname, 'saving-process.js'), times, ({ kills }) => {
      if (kills % 20 === 0) process.stdout.write(`${kills} of ${times}\n`)
    })
    const { kills, acknowledged, lost, damage, unopened } = figures
    return {
      held: lost === 0 && damage.length === 0 && unopened === 0,
      words:
        `${kills} times kill -9 of the vault while it saved: ${acknowledged} acknowledged saves, ${lost} lost; ` +
        `integrity checks: ${damage.length === 0 ? 'clean' : damage.join('; ')}; ${unopened} times no slot opened`
    }
  },

  async keys(times = 200) {
    const program = join(__dirname, 'key-changing-process.js')
    const { kills, changes, unopened, lost, damage } = await killWhileChangingKeys(
      program,
      times,
      (figures) => {
        if (figures.kills % 20 === 0) process.stdout.write(`${figures.kills} of ${times}\n`)
      }
    )
    return {
      held: unopened === 0 && lost === 0 && damage.length === 0,
      words:
        `${kills} times kill -9 of the vault while it changed passphrase and database key: ${changes} changes, ` +
        `${unopened} times nothing opened, ${lost} acknowledged changes lost; ` +
        `integrity checks: ${damage.length === 0 ? 'clean' : damage.join('; ')}`
    }
  },

  async lock(times = 200) {
    const { locks, longestLossMs, caretElsewhere, readable } = await lockWhileTyping(times, (figures) => {
      if (figures.locks % 20 === 0) process.stdout.write(`${figures.locks} of ${times}\n`)
    })
    return {
      held: longestLossMs <= 1000 && caretElsewhere === 0 && readable.length === 0,
      words:
        `${locks} locks at any moment of typing: at most ${longestLossMs} ms of it lost, caret elsewhere ` +
        `${caretElsewhere} times, readable on disk in ${readable.length} files`
    }
  },

  async memory(times = 10) {
    const app = await App.launch()
    try {
      const { locks, foundBefore, hits, readable, clipboardLeft } = await lockAndScan(
        app,
        times,
        (figures) => {
          process.stdout.write(`${figures.locks} of ${times}\n`)
        }
      )
      const { typed, stored, passphrase, key } = hits
      // A scan that finds nothing while unlocked proves nothing about afterwards.
      const canFind = Math.min(foundBefore.typed, foundBefore.stored, foundBefore.key) > 0
      const left = typed + stored + passphrase + key + readable.length + clipboardLeft
      return {
        held: canFind && left === 0,
        words:
          `${locks} locks by every trigger in turn, all processes read: typed text found ${typed} times, stored text ` +
          `${stored}, passphrase ${passphrase}, key ${key} (while unlocked at least ${foundBefore.typed}, ` +
          `${foundBefore.stored}, ${foundBefore.passphrase}, ${foundBefore.key}); readable in ${readable.length} ` +
          `files, on the clipboard ${clipboardLeft} times`
      }
    } finally {
      await app.end()
    }
  }
}

async function run(args: readonly string[]): Promise<number> {
  const kinds = args.filter((argument) => Object.hasOwn(trials, argument))
  const at = args.indexOf('--times')
  const times = at >= 0 ? Number(args[at + 1]) : undefined
  const known = new Set([...kinds, ...(at >= 0 ? ['--times', args[at + 1]] : [])])
  const unknown = args.find((argument) => !known.has(argument))
  if (unknown !== undefined || (times !== undefined && !(times > 0))) {
    process.stdout.write(`Use: npm run faults -- [${Object.keys(trials).join('|')}] [--times N]\n`)
    return 2
  }
  let code = 0
  for (const kind of kinds.length > 0 ? kinds : Object.keys(trials)) {
    const started = Date.now()
    const { held, words } = (await trials[kind]?.(times)) ?? { held: false, words: 'nothing was tried' }
    const seconds = Math.round((Date.now() - started) / 1000)
    process.stdout.write(`${held ? 'held  ' : 'BROKEN'} ${kind}: ${words} (${seconds} s)\n`)
    if (!held) code = 1
  }
  return code
}

void run(process.argv.slice(2)).then((code) => process.exit(code))
