import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Records which packages a bundle contains (out/.packages/NAME.json), so that the app carries the licences of exactly
 * those packages.
 */
export function noteBundledPackages(name: string): Plugin {
  return {
    name: 'note-bundled-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const packages = new Set<string>()
      // A font that a style sheet names is an asset, not a module.
      const files = Object.values(bundle).flatMap((part) =>
        part.type === 'asset' ? part.originalFileNames : []
      )
      for (const id of [...this.getModuleIds(), ...files]) {
        const found = /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]
        if (found) packages.add(found.replace('\\', '/'))
      }
      mkdirSync(join('out', '.packages'), { recursive: true })
      writeFileSync(join('out', '.packages', `${name}.json`), JSON.stringify([...packages].sort(), null, 2))
    }
  }
}
