import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program that starts Electron under strace and writes every network call of every process to `log`. */
export function tracedElectron(folder: string, electron: string): { executable: string; log: string } {
  const executable = join(folder, 'electron-under-strace')
  const log = join(folder, 'network.log')
  // -A appends: the app restarts after a lock, and both instances are one session.
  writeFileSync(
    executable,
    `#!/bin/sh\nexec strace -f -qq -A -e trace=%network -o '${log}' '${electron}' "$@"\n`
  )
  chmodSync(executable, 0o755)
  return { executable, log }
}

/**
 * The calls that reach out of the computer or accept connections from outside. Sockets between processes (AF_UNIX) and
 * to the kernel (AF_NETLINK) do not. Playwright drives the app through two debugging servers on 127.0.0.1, which a
 * release build refuses: binding and connecting to these is left out.
 */
export function reachingOut(log: string): string[] {
  const lines = readFileSync(log, 'utf8').split('\n')
  return lines.filter((line) => {
    const inet = /AF_INET6?/.test(line)
    const outward = /\b(connect|bind|sendto|sendmsg|sendmmsg)\(/.test(line)
    const byDebugger = /sin_port=htons\(0\), sin_addr=inet_addr\("127\.0\.0\.1"\)/.test(line)
    return inet && outward && !byDebugger
  })
}

/**
 * Every socket that could reach a network, used or not. Meaningful only with no interface but loopback: Chromium asks
 * the kernel about every other interface over a datagram socket, which it closes unused.
 */
export function networkSockets(log: string): string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /\bsocket\(AF_(?!UNIX|NETLINK)/.test(line))
}

/** The number of servers on a port of this computer. */
export function listeners(log: string): number {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /\bbind\(\d+, \{sa_family=AF_INET/.test(line)).length
}
