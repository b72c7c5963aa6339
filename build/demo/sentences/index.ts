import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'
import type { Stock } from './stock'

export const stocks: Readonly<Record<'nl' | 'fr' | 'en', Stock>> = { nl, fr, en }
