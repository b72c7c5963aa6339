/** Languages that the app speaks on the screen. */
export const screenLanguages = ['nl', 'fr', 'en'] as const
export type ScreenLanguage = (typeof screenLanguages)[number]

/** Languages in which a person can be written to; German is an official language of Belgium. */
export const personLanguages = ['nl', 'fr', 'de', 'en'] as const
export type PersonLanguage = (typeof personLanguages)[number]
