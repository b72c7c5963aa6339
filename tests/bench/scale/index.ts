import { contract } from '../../../shared/contract'
import { measureSize } from './measure-size'
import { measureMembers } from './members'
import { notMeasured } from './read-cases'
import { membersTable, scaleTable } from './scale-table'
import { sizeNamed, usualSizes } from './sizes'

/** `npm run bench -- scale [S M L XL]`: measures every read of the contract on practices of these sizes. */
export async function scaleBench(wanted: readonly string[], say: (words: string) => void): Promise<string> {
  const names = wanted.length === 0 ? usualSizes : wanted.map(sizeNamed)
  const measured = []
  for (const size of names) measured.push({ size, times: await measureSize(size, say) })
  refuseUnmeasured(measured[0]?.times.map(({ name }) => name) ?? [])
  return scaleTable(measured)
}

/** `npm run bench -- members [L]`: what a member who sees a part of the practice waits for. */
export async function membersBench(
  [wanted]: readonly string[],
  say: (words: string) => void
): Promise<string> {
  return membersTable(await measureMembers(sizeNamed(wanted ?? 'L'), say))
}

/** @throws when a read of the contract is neither measured nor excluded with a reason */
function refuseUnmeasured(measured: readonly string[]): void {
  const reads = Object.entries(contract).flatMap(([domain, operations]) =>
    Object.entries(operations).flatMap(([name, { kind }]) => (kind === 'read' ? [`${domain}.${name}`] : []))
  )
  const missing = reads.filter((name) => !measured.includes(name) && !Object.hasOwn(notMeasured, name))
  if (missing.length > 0) throw new Error(`not measured: ${missing.join(', ')}`)
}
