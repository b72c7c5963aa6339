import { app } from 'electron'
import { readFileSync, writeFileSync } from 'node:fs'

/** A core dump contains no memory (core(5), coredump_filter). */
const noMemory = '0'

/**
 * A crash writes no memory to the disk. Linux only, where a process can ask for it and its children inherit it; the
 * vault is such a child. Elsewhere a dump needs a setting of the system. Failing is no reason not to start: `protections`
 * tells the coach.
 */
export function leaveNoCoreDumps(): void {
  if (process.platform !== 'linux') return
  keepMemoryOut('self')
  // The zygote processes, from which renderers are forked, started before this line.
  app.on('web-contents-created', (_event, contents) => {
    for (const { pid } of app.getAppMetrics()) keepMemoryOut(pid)
    contents.on('did-start-loading', () => keepMemoryOut(contents.getOSProcessId()))
  })
}

/** Whether no process of the app leaves its memory behind; null where the system alone decides. */
export function coreDumpsAreEmpty(): boolean | null {
  if (process.platform !== 'linux') return null
  return app.getAppMetrics().every(({ pid }) => keepMemoryOut(pid) || isOutOfReach(pid))
}

function keepMemoryOut(pid: number | 'self'): boolean {
  const filter = `/proc/${pid}/coredump_filter`
  try {
    writeFileSync(filter, noMemory)
    return Number.parseInt(readFileSync(filter, 'utf8'), 16) === 0
  } catch {
    return false
  }
}

/** The kernel dumps no process whose memory is unreadable for everybody, as sandboxed processes are (prctl(2)). */
function isOutOfReach(pid: number): boolean {
  try {
    readFileSync(`/proc/${pid}/environ`)
    return false
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    // A process that has exited in the meantime leaves no dump either.
    return code === 'EACCES' || code === 'EPERM' || code === 'ENOENT' || code === 'ESRCH'
  }
}
