import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a marker was found: the file and the encoding. */
export interface MarkerHit {
  file: string
  marker: string
  encoding: 'utf8' | 'utf16le' | 'base64'
}

/** Searches every file below a folder for words, in the encodings that programs write. */
export async function scanForMarkers(folder: string, markers: readonly string[]): Promise<MarkerHit[]> {
  const hits: MarkerHit[] = []
  const wanted = markers.flatMap((marker) => [
    { marker, encoding: 'utf8' as const, bytes: Buffer.from(marker, 'utf8') },
    { marker, encoding: 'utf16le' as const, bytes: Buffer.from(marker, 'utf16le') },
    ...inBase64(marker)
  ])
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const content = await readFile(file)
    for (const { marker, encoding, bytes } of wanted) {
      if (content.includes(bytes)) hits.push({ file, marker, encoding })
    }
  }
  return hits
}

/**
 * A word has three forms in Base 64, depending on its offset; the characters that its neighbours influence are left
 * out.
 */
function inBase64(marker: string): { marker: string; encoding: 'base64'; bytes: Buffer }[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), Buffer.from(marker)])
      .toString('base64')
      .replace(/=+$/, '')
    return { marker, encoding: 'base64', bytes: Buffer.from(text.slice(shift + 1, -1)) }
  })
}
