import type { DocumentLanguage } from '../report-document'
import type { DocumentWords } from './document-words'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'

export const documentWords: Readonly<Record<DocumentLanguage, DocumentWords>> = { nl, fr, en }
