/** A tree of sentences. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue
}

/**
 * 'errors' + 'vault.locked' -> 'errors.vault.locked'. Flat, because error codes hold dots themselves and looking up
 * a flat key is one step.
 */
export function flatCatalogue(catalogue: Catalogue): Record<string, string> {
  const flat: Record<string, string> = {}
  flattenInto(flat, catalogue, '')
  return flat
}

function flattenInto(flat: Record<string, string>, catalogue: Catalogue, path: string): void {
  for (const [name, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') flat[path + name] = value
    else flattenInto(flat, value, `${path}${name}.`)
  }
}
