import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackFolder } from './fallback-electron.mjs'
import { cacheFolder, project } from './folders.mjs'
import { runQuietly } from './programs.mjs'
import { CommandError } from './command.mjs'

/** A copy of the fallback runtime without our loader, as electron-builder needs it. The caller removes the copy. */
function bareRuntime() {
  const folder = mkdtempSync(join(cacheFolder(), 'bare-'))
  cpSync(fallbackFolder(), folder, { recursive: true })
  rmSync(join(folder, 'resources', 'app'), { recursive: true })
  return folder
}

/**
 * Packages the app for this machine with the installed runtime and without a download: release/FLAVOUR/…-unpacked, and
 * optionally a tar.gz of it. The test build keeps the inspector's fuse on, because Playwright drives the app through it.
 */
export async function packageLocally({ flavour, official, version, archive = false }) {
  const { Platform, build } = await import('electron-builder')
  const output = join(project, 'release', flavour)
  rmSync(output, { recursive: true, force: true })
  const runtime = official ? join(project, 'node_modules', 'electron', 'dist') : bareRuntime()
  try {
    await build({
      projectDir: project,
      targets: Platform.current().createTarget('dir'),
      config: {
        directories: { output },
        ...(flavour === 'test' && { extraMetadata: { testBuild: true } }),
        electronDist: runtime,
        electronVersion: version,
        electronFuses: { enableNodeCliInspectArguments: flavour === 'test' },
        // The older runtime lacks this fuse, and a setting of the file can only be removed right before its use.
        ...(!official && {
          afterPack: ({ packager }) =>
            void delete packager.config.electronFuses.grantFileProtocolExtraPrivileges
        })
      }
    })
  } finally {
    if (!official) rmSync(runtime, { recursive: true, force: true })
  }
  const unpacked = join(output, `${process.platform === 'linux' ? 'linux' : process.platform}-unpacked`)
  return archive ? pack(output, unpacked) : unpacked
}

function pack(output, unpacked) {
  mkdirSync(output, { recursive: true })
  const file = join(output, `dossier-local-${process.platform}-${process.arch}.tar.gz`)
  const { code, stderr } = runQuietly('tar', ['-czf', file, '-C', join(unpacked, '..'), 'linux-unpacked'])
  if (code !== 0)
    throw new CommandError(
      `The archive could not be written (${stderr.trim()}). Free some disk space and run the command again.`
    )
  return file
}
