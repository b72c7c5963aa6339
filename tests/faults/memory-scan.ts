import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

const pageBytes = 4096
const presentBit = 0x80
/** Pages per read; reads overlap by the length of the longest marker. */
const stepPages = 256

/** What to search for: a name for the result, and each form in which it could be in memory. */
export type Needles = Readonly<Record<string, readonly Buffer[]>>

/** A text as UTF-8 and as UTF-16, in which Chromium keeps what is typed. */
export function formsOf(text: string): Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
}

/** How often each needle occurs in the resident memory of a process. */
export function scanMemory(pid: number, needles: Needles): Record<string, number> {
  const found: Record<string, number> = Object.fromEntries(Object.keys(needles).map((name) => [name, 0]))
  const memory = openSync(`/proc/${String(pid)}/mem`, 'r')
  const pagemap = openSync(`/proc/${String(pid)}/pagemap`, 'r')
  try {
    for (const { start, end } of readableRanges(pid)) {
      for (const run of presentRuns(pagemap, start, end)) {
        for (const chunk of chunksOf(memory, run)) {
          for (const [name, forms] of Object.entries(needles)) {
            for (const form of forms) found[name] = (found[name] ?? 0) + count(chunk, form)
          }
        }
      }
    }
    return found
  } finally {
    closeSync(memory)
    closeSync(pagemap)
  }
}

interface Range {
  start: number
  end: number
}

function readableRanges(pid: number): Range[] {
  return readFileSync(`/proc/${String(pid)}/maps`, 'utf8')
    .split('\n')
    .filter((line) => / r/.test(line) && !/\[(vvar|vsyscall)/.test(line))
    .map((line) => {
      const [start = '0', end = '0'] = (line.split(' ')[0] ?? '').split('-')
      return { start: Number.parseInt(start, 16), end: Number.parseInt(end, 16) }
    })
}

/** Only resident pages are read: Chromium reserves tens of gigabytes that contain nothing. */
function* presentRuns(pagemap: number, start: number, end: number): Generator<Range> {
  const entriesAtOnce = 65_536
  let run: Range | null = null
  for (let at = start; at < end; at += entriesAtOnce * pageBytes) {
    const pages = Math.min(entriesAtOnce, (end - at) / pageBytes)
    const entries = Buffer.alloc(pages * 8)
    const read = readSync(pagemap, entries, 0, entries.length, (at / pageBytes) * 8)
    for (let index = 0; index < read / 8; index++) {
      const present = ((entries[index * 8 + 7] ?? 0) & presentBit) !== 0
      const address = at + index * pageBytes
      if (present && run) run.end = address + pageBytes
      else if (present) run = { start: address, end: address + pageBytes }
      else if (run) {
        yield run
        run = null
      }
    }
  }
  if (run) yield run
}

function* chunksOf(memory: number, { start, end }: Range): Generator<Buffer> {
  const overlap = 256
  for (let at = start; at < end; at += stepPages * pageBytes) {
    const chunk = Buffer.alloc(Math.min(end, at + stepPages * pageBytes + overlap) - at)
    let read = 0
    try {
      read = readSync(memory, chunk, 0, chunk.length, at)
    } catch {
      // A mapping that was removed meanwhile, or that the kernel does not let us read.
    }
    if (read > 0) yield chunk.subarray(0, read)
  }
}

/** A hit in the overlap of two reads may be counted twice; none is missed. */
function count(chunk: Buffer, needle: Buffer): number {
  let hits = 0
  for (let at = chunk.indexOf(needle); at !== -1; at = chunk.indexOf(needle, at + 1)) hits++
  return hits
}
