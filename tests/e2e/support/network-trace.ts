import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program that starts Electron under strace and writes every network call of every process to `log`. */
export function tracedElectron(folder: string, electron: string): { executable: string; log: string } {
  const executable = join(folder, 'electron-under-strace')
  const log = join(folder, 'network.log')
  // -A: the app starts anew after a lock, and both of its lives are one session.
  writeFileSync(
    executable,
    `#!/bin/sh\nexec strace -f -qq -A -e trace=%network -o '${log}' '${electron}' "$@"\n`
  )
  chmodSync(executable, 0o755)
  return { executable, log }
}

/**
 * The calls that reach out of the computer or let somebody in. Sockets between processes (AF_UNIX) and the kernel's own
 * (AF_NETLINK) are none of these. A test is driven through two debugging servers on 127.0.0.1 that the app is started
 * with here, and that a release build refuses: their binding and the connection to them are left out.
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
 * Every socket that could reach a network, whatever became of it. Meaningful where there is no interface but the
 * loopback: of each other one Chromium asks the kernel what kind it is, over a datagram socket that it opens, and closes
 * unused.
 */
export function networkSockets(log: string): string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /\bsocket\(AF_(?!UNIX|NETLINK)/.test(line))
}

/** How many servers were opened on a port of this computer. */
export function listeners(log: string): number {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /\bbind\(\d+, \{sa_family=AF_INET/.test(line)).length
}
