import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { screenLanguages } from '../../shared/domain/languages'

interface Module {
  source: string
  dependencies: { resolved: string; dynamic: boolean; dependencyTypes: string[] }[]
}

let bySource: Map<string, Module>
beforeAll(() => {
  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const layers = resolve('tests/architecture/layers.cjs')
  const args = [cruiser, '--config', layers, '--output-type', 'json', 'renderer', 'shared']
  const { modules } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  ) as { modules: Module[] }
  bySource = new Map(modules.map((module) => [module.source, module]))
}, 60_000)

/** Every file that is loaded with this one: what it imports, and what that imports. */
function loadedWith(file: string): string[] {
  const reached = new Set<string>()
  const visit = (source: string): void => {
    if (reached.has(source)) return
    reached.add(source)
    for (const { resolved, dynamic, dependencyTypes } of bySource.get(source)?.dependencies ?? []) {
      if (!dynamic && !dependencyTypes.includes('type-only')) visit(resolved)
    }
  }
  if (!bySource.has(file)) throw new Error(`${file} is not there`)
  visit(file)
  return [...reached]
}

const wordFile = /words\.(nl|fr|en)\.ts$/
const wordFiles = (file: string): string[] =>
  loadedWith(file)
    .filter((each) => wordFile.test(each))
    .sort()

function packagesOf(files: readonly string[]): string[] {
  const names = files.map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}

const main = 'renderer/main.tsx'

describe('the lock screen', () => {
  // docs/decisions/the-lock-screen-comes-first.md
  it('is drawn with React, its words and two icons, before anything else is read', () => {
    expect(packagesOf(loadedWith(main))).toEqual([
      '@tabler/icons-react',
      'i18next',
      'react',
      'react-dom',
      'react-i18next'
    ])
  })

  it('loads no words with itself: a language is read when it is known which', () => {
    expect(wordFiles(main)).toEqual([])
  })

  it.each(screenLanguages)('then loads its own words and those of failures, in %s alone', (language) => {
    const part = `renderer/app/words/first-screen.${language}.ts`
    const files = [`renderer/client/words.${language}.ts`, `renderer/features/locking/words.${language}.ts`]
    expect(loadedWith(part).sort()).toEqual([part, ...files].sort())
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
    expect(bytes).toBeLessThan(10_000)
  })

  it.each(screenLanguages)('leaves all other words for later, in %s alone as well', (language) => {
    const here = [...bySource.keys()].filter((file) => file.endsWith(`words.${language}.ts`))
    const first = wordFiles(`renderer/app/words/first-screen.${language}.ts`)
    expect(here.length).toBeGreaterThan(10)
    expect(wordFiles(`renderer/app/words/later-screens.${language}.ts`)).toEqual(
      here.filter((file) => !first.includes(file)).sort()
    )
  })
})
