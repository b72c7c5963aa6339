import { spawn } from 'node:child_process'
import { demoPractice } from './setup/demo-practice.mjs'
import { buildApplication } from './setup/application.mjs'
import { project } from './setup/places.mjs'
import { prepareApp } from './setup/prepare.mjs'
import { inSandbox } from './setup/sandbox.mjs'
import { run, say } from './setup/say.mjs'
import { startAnewAfterLock } from './setup/start-anew.mjs'

function startApp(electron, args, env) {
  const [program, all] = inSandbox(electron, [project, ...args])
  return new Promise((done, refuse) => {
    const app = spawn(program, all, { stdio: 'inherit', env: { ...env, DOSSIER_LAUNCHER: '1' } })
    const end = (signal) => app.kill(signal)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end)
    app.on('error', refuse)
    app.on('exit', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, end)
      done(code ?? 1)
    })
  })
}

await run(async (args) => {
  const { electron, env } = await prepareApp()
  await buildApplication()
  const demo = args.includes('--demo')
  const own = args.filter((argument) => argument !== '--demo')
  const practice = demo ? [`--user-data-dir=${await demoPractice(electron, env)}`] : []
  say(demo ? 'opening the demo practice' : 'opening Dossier')
  return startAnewAfterLock(() => startApp(electron, [...practice, ...own], env))
})
