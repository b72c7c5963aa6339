/** Sources of personal data: GDPR Art. 14(2)(f) requires them whenever it was not the person. */
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

/** Whether the source is complete: one other than the person requires a detail. */
export function sourceIsComplete(source: Source, detail: string): boolean {
  return source === 'person' || detail.trim() !== ''
}
