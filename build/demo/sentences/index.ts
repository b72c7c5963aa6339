import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'
import type { Phrases } from './phrases'

export const phrasesByLanguage: Readonly<Record<'nl' | 'fr' | 'en', Phrases>> = { nl, fr, en }
