import { app } from 'electron'
import { readFileSync } from 'node:fs'

/** Whether every renderer process is sandboxed, as the system reports it. */
export function isSandboxed(): boolean {
  if (app.commandLine.hasSwitch('no-sandbox')) return false
  const pages = app.getAppMetrics().filter(({ type }) => type === 'Tab')
  return pages.length > 0 && pages.every(({ pid, sandboxed }) => sandboxed ?? filtersSystemCalls(pid))
}

/** Electron does not report it on Linux, but the kernel does: 2 is a filter on system calls (proc(5)). */
function filtersSystemCalls(pid: number): boolean {
  try {
    return /^Seccomp:\s*2$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
