import { app } from 'electron'
import { readFileSync, writeFileSync } from 'node:fs'

/** The filter for a core dump without memory (core(5), coredump_filter). */
const noMemory = '0'

/**
 * Keeps memory out of core dumps. Linux only, where a process can ask for it and its children, the vault too, inherit
 * it; elsewhere it takes a setting of the system. A failure does not stop the app: `protections` reports it.
 */
export function leaveNoCoreDumps(): void {
  if (process.platform !== 'linux') return
  excludeMemory('self')
  // The zygote processes, from which renderers are forked, started before the filter was set.
  app.on('web-contents-created', (_event, contents) => {
    for (const { pid } of app.getAppMetrics()) excludeMemory(pid)
    contents.on('did-start-loading', () => excludeMemory(contents.getOSProcessId()))
  })
}

/** Whether no core dump of the app can contain memory; null where only the system decides. */
export function coreDumpsAreEmpty(): boolean | null {
  if (process.platform !== 'linux') return null
  return app.getAppMetrics().every(({ pid }) => excludeMemory(pid) || isUndumpable(pid))
}

function excludeMemory(pid: number | 'self'): boolean {
  const filter = `/proc/${pid}/coredump_filter`
  try {
    writeFileSync(filter, noMemory)
    return Number.parseInt(readFileSync(filter, 'utf8'), 16) === 0
  } catch {
    return false
  }
}

/** The kernel dumps no process whose memory nobody may read, such as sandboxed ones (prctl(2)). */
function isUndumpable(pid: number): boolean {
  try {
    readFileSync(`/proc/${pid}/environ`)
    return false
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    // A process that has exited in the meantime leaves no dump either.
    return code === 'EACCES' || code === 'EPERM' || code === 'ENOENT' || code === 'ESRCH'
  }
}
