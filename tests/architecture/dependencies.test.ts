import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

interface Manifest {
  dependencies: Record<string, string>
  optionalDependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

/** The packages that a style sheet or a page takes files from, by whichever path. */
function namedInText(text: string): string[] {
  const named = [
    ...text.matchAll(/(?:@import|url\()\s*['"]?(@[^/'"]+\/[^/'"]+|[a-z][\w.-]*)\//g),
    ...text.matchAll(/node_modules\/(@[^/]+\/[^/]+|[^/]+)/g)
  ]
  return named.map(([, name = '']) => name)
}

/** The packages that a module of ours imports, in whichever way; its own files and those of Node are none. */
function importedBy(text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true)
  return importedFiles
    .map(({ fileName }) => /^(?!node:)(@[^/]+\/[^/?]+|[^./@][^/?]*)/.exec(fileName)?.[1])
    .filter((name) => name !== undefined)
}

const shipped = ['electron', 'renderer', 'shared'].flatMap((part) =>
  readdirSync(part, { recursive: true, encoding: 'utf8' }).map((file) => join(part, file))
)
const used = new Set(
  shipped.flatMap((file) => {
    if (/\.(ts|tsx)$/.test(file)) return importedBy(readFileSync(file, 'utf8'))
    return /\.(css|html)$/.test(file) ? namedInText(readFileSync(file, 'utf8')) : []
  })
)

/** Brought by the package that users get, and never packed into it. */
const runtime = 'electron'

describe('the packages', () => {
  it('that the app imports are its dependencies, and those are no others', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
    expect([...used].filter((name) => name !== runtime).sort()).toEqual(declared.sort())
  })

  it('are all pinned to one version', () => {
    const versions = Object.values({
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...manifest.devDependencies
    })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('are read from every way to import one', () => {
    const text = `
      import a from 'a/deep'
      import type { B } from '@b/c/d'
      export * from 'e'
      const f = await import('f?asset')
      import './own'
      import { g } from 'node:fs'
      const h = require('h')`
    expect(importedBy(text).sort()).toEqual(['@b/c', 'a', 'e', 'f', 'h'])
    expect(namedInText(`@import 'i/style.css'; src: url("@j/k/font.woff2"); ../node_modules/l/m`)).toEqual([
      'i',
      '@j/k',
      'l'
    ])
  })
})
