import { existsSync, readFileSync, readdirSync } from 'node:fs'

/** The parent of a process, or undefined when it has ended (a zombie has ended too: its memory is gone). */
function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    // The name is in parentheses and may contain spaces, so the fields are counted after it.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? undefined : Number(parent)
  } catch {
    return undefined
  }
}

/** A process and all that it started, zygotes and sandboxed children included. */
export function processTree(root: number): number[] {
  const alive = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const parents = new Map(alive.map((pid) => [pid, parentOf(pid)]))
  const tree = [root]
  for (const pid of tree) tree.push(...alive.filter((child) => parents.get(child) === pid))
  return tree.filter((pid) => parents.get(pid) !== undefined)
}

export const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${String(pid)}`) && parentOf(pid) !== undefined
