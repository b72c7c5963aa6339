/** Where personal data came from: GDPR Art. 14(2)(f) asks for it whenever it was not the person. */
export const sources = [
  'person',
  'sponsor',
  'website',
  'official publication',
  'press',
  'register',
  'other'
] as const
export type Source = (typeof sources)[number]

/** Data that did not come from the person needs to say where it was found, and where exactly. */
export function sourceIsComplete(source: Source, detail: string): boolean {
  return source === 'person' || detail.trim() !== ''
}
