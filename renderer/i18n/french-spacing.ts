/** A no-break space, so that no line starts with the sign after it. */
const kept = '\u00a0'

/**
 * Replaces the spaces that French has before : ; ? % and inside « » by no-break spaces; catalogues use ordinary ones.
 */
export function frenchSpacing(text: string): string {
  return text.replace(/ (?=[:;?%»])|(?<=«) /g, kept)
}
