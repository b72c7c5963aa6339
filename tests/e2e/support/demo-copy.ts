import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface DemoCopy {
  /** For --user-data-dir. */
  userData: string
  passphrase: string
}

/**
 * A copy of the demo practice, which is generated first when needed. Changes to the copy do not change the demo.
 * @param size of a larger practice
 */
export async function demoCopy(size: { coachees: number; notes: number } | null = null): Promise<DemoCopy> {
  const script = `import { demoPractice } from './build/setup/demo-practice.mjs'
    const folder = await demoPractice(process.env.DOSSIER_ELECTRON, process.env, ${JSON.stringify(size)})
    process.stdout.write('\\n' + folder)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: process.env['DOSSIER_PROJECT'],
    maxBuffer: 64 * 1024 * 1024
  })
  const made = stdout.trim().split('\n').at(-1) ?? ''
  const userData = await mkdtemp(join(tmpdir(), 'dossier-demo-copy-'))
  await cp(join(made, 'practice'), join(userData, 'practice'), { recursive: true })
  const demo = JSON.parse(await readFile(join(userData, 'practice', 'demo.json'), 'utf8')) as {
    passphrase: string
  }
  return { userData, passphrase: demo.passphrase }
}
