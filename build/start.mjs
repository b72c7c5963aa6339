import { spawn } from 'node:child_process'
import { relative } from 'node:path'
import { demoPractice, demoSize } from './setup/demo-practice.mjs'
import { buildApplication } from './setup/application.mjs'
import { saveFirstWindow } from './setup/first-window.mjs'
import { project } from './setup/folders.mjs'
import { prepareApp } from './setup/prepare.mjs'
import { inSandbox } from './setup/sandbox.mjs'
import { run, say } from './setup/command.mjs'
import { restartAfterLock } from './setup/restart-after-lock.mjs'

const END_LIMIT_MS = 10_000
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** The running app, so that it can be told to end; undefined between a lock and the next start. */
let running

function startApp(electron, args, env) {
  const [program, all] = inSandbox(electron, [project, ...args])
  return new Promise((resolve, reject) => {
    const app = spawn(program, all, { stdio: 'inherit', env: { ...env, DOSSIER_LAUNCHER: '1' } })
    running = app
    const end = (signal) => app.kill(signal)
    for (const signal of signals) process.once(signal, end)
    app.on('error', reject)
    app.on('exit', (code) => {
      running = undefined
      for (const signal of signals) process.off(signal, end)
      resolve(code ?? 1)
    })
  })
}

/** Tells the app to end, and kills it when it does not end within the limit. */
async function endApp(ended) {
  const app = running
  app?.kill('SIGTERM')
  const force = setTimeout(() => app?.kill('SIGKILL'), END_LIMIT_MS)
  await ended
  clearTimeout(force)
}

/**
 * Runs the app on a virtual display and saves a picture of its window. In a terminal the app runs until Ctrl+C; without
 * one (a script that tries whether it starts) it is closed after the picture. Returns the exit code.
 */
async function runOnVirtualDisplay(display, start) {
  const ended = start()
  const file = await Promise.race([saveFirstWindow(display), ended.then(() => undefined)]).catch(
    async (error) => {
      await endApp(ended)
      throw error
    }
  )
  if (file === undefined) return ended
  say(`there is no display here, so Dossier opened on a virtual one (${display})`)
  say(`a picture of its window: ${relative(process.cwd(), file)}`)
  say(`to work in it: run "x11vnc -display ${display}" and connect a VNC viewer, or start it from a desktop`)
  if (process.stdin.isTTY && process.stdout.isTTY) {
    say('it runs until you press Ctrl+C')
    return ended
  }
  await endApp(ended)
  say('no terminal waits for it, so it has been closed again')
  return 0
}

/**
 * Whether this argument is `--coachees`, `--notes` or the value of one: those are for the generator, not for the app.
 */
const isSizeArgument = (args, place) =>
  [args[place], args[place - 1]].some((argument) => ['--coachees', '--notes'].includes(argument))

// npm start                                  the app
// npm start -- --demo                        the app with a generated practice
// npm start -- --demo --coachees 10000       with a practice of this size; --notes 200000 sets the number of notes
// apart
await run(async (args) => {
  const { electron, env, display } = await prepareApp()
  try {
    await buildApplication()
    const demo = args.includes('--demo')
    const size = demo ? demoSize(args) : null
    const appArgs = args.filter(
      (argument, place) => argument !== '--demo' && !(demo && isSizeArgument(args, place))
    )
    const practice = demo ? [`--user-data-dir=${await demoPractice(electron, env, size)}`] : []
    say(demo ? 'opening the demo practice' : 'opening Dossier')
    const start = () => restartAfterLock(() => startApp(electron, [...practice, ...appArgs], env))
    return await (display ? runOnVirtualDisplay(display.name, start) : start())
  } finally {
    display?.end()
  }
})
