/** How many symbols a recovery key has, and how they are grouped on the sheet. */
export const recoveryKeySymbols = 32
export const recoveryKeyGroup = 4

/** Normalises a recovery key or one group of it: removes spaces and dashes, reads O as 0, I and L as 1 (Crockford). */
export function cleanKeyText(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** The key as on the sheet: groups separated by spaces. */
export function groupedKeyText(typed: string): string {
  return cleanKeyText(typed).replace(new RegExp(`(.{${String(recoveryKeyGroup)}})(?=.)`, 'g'), '$1 ')
}
