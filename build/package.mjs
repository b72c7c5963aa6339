import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApplication } from './setup/application.mjs'
import { packageLocally } from './setup/local-package.mjs'
import { ensureElectron } from './setup/electron-runtime.mjs'
import { project } from './setup/folders.mjs'
import { prepareTools } from './setup/prepare.mjs'
import { run, say, warn } from './setup/command.mjs'

// npm run package               everything for this platform; offline, the unpacked folder and tar.gz for local use
// npm run package -- --test     only the unpacked folder of the test build, which Playwright can drive
await run(async (args) => {
  await prepareTools()
  const { version, official } = await ensureElectron()
  await buildApplication()
  const { writeLicences } = await import('./setup/licences.mjs')
  await writeLicences()
  if (args.includes('--test')) {
    say(`test build: ${await packageLocally({ flavour: 'test', official, version })}`)
    return 0
  }
  if (!official) {
    say(`release build: ${await packageLocally({ flavour: 'local', official, version, archive: true })}`)
    warn(
      `Packed with Electron ${version}, for trying out on this machine. It is not for users.`,
      'Packages for users are built where the Electron of package.json can be fetched.'
    )
    return 0
  }
  const { build } = await import('electron-builder')
  rmSync(join(project, 'release'), { recursive: true, force: true })
  for (const file of await build({ projectDir: project })) say(`built ${file}`)
  return 0
})
