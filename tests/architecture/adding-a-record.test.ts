import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const recipe = readFileSync('docs/adding-a-record.md', 'utf8')

describe('the recipe for a kind of record', () => {
  const existing = [...recipe.matchAll(/^- `([^`]+)`$/gm)].map(([, path]) => path ?? '')

  it('names files that there are', () => {
    expect(existing.filter((path) => !existsSync(path))).toEqual([])
  })

  it('touches as many as it says, and at most twenty', () => {
    expect(recipe).toContain(`That is ${existing.length}.`)
    expect(existing.length).toBeGreaterThan(10)
    expect(existing.length).toBeLessThanOrEqual(20)
  })
})
