/** A space that keeps its place: no line starts with the sign behind it. */
const kept = '\u00a0'

/** French puts a space before : ; ? % and inside « »; written as any space in the catalogue, shown as one that stays. */
export function frenchSpacing(text: string): string {
  return text.replace(/ (?=[:;?%»])|(?<=«) /g, kept)
}
