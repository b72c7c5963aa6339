/** A tree of sentences. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue
}

/**
 * 'errors' + 'vault.locked' -> 'errors.vault.locked'. Flat, because error codes hold dots themselves and looking up
 * a flat key is one step.
 */
export function flatCatalogue(catalogue: Catalogue, path = ''): Record<string, string> {
  return Object.entries(catalogue).reduce<Record<string, string>>((flat, [key, value]) => {
    if (typeof value === 'string') return { ...flat, [path + key]: value }
    return { ...flat, ...flatCatalogue(value, `${path}${key}.`) }
  }, {})
}
