import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Module {
  source: string
  dependencies: { resolved: string; dynamic: boolean; dependencyTypes: string[] }[]
}

/** The packages that are loaded before the lock screen can be drawn: what `renderer/main.tsx` imports, and what that imports. */
function packagesOfTheFirstScreen(): string[] {
  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const layers = resolve('tests/architecture/layers.cjs')
  const args = [cruiser, '--config', layers, '--output-type', 'json', 'renderer', 'shared']
  const { modules } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  ) as { modules: Module[] }
  const bySource = new Map(modules.map((module) => [module.source, module]))
  const reached = new Set<string>()
  const visit = (source: string): void => {
    if (reached.has(source)) return
    reached.add(source)
    for (const { resolved, dynamic, dependencyTypes } of bySource.get(source)?.dependencies ?? []) {
      if (!dynamic && !dependencyTypes.includes('type-only')) visit(resolved)
    }
  }
  visit('renderer/main.tsx')
  const names = [...reached].map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}

describe('the lock screen', () => {
  // docs/decisions/the-lock-screen-comes-first.md
  it('is drawn with React, its words and two icons, before anything else is read', () => {
    expect(packagesOfTheFirstScreen()).toEqual([
      '@tabler/icons-react',
      'i18next',
      'react',
      'react-dom',
      'react-i18next'
    ])
  })
})
