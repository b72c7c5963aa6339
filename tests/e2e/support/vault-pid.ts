import type { App } from './app'

/** The id of the vault process. */
export async function vaultPid(app: App): Promise<number> {
  const pid = await app.electron.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find((process) => process.name === 'Dossier vault')?.pid
  )
  if (!pid) throw new Error('no vault process')
  return pid
}
