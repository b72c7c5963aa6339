import type { ScreenLanguage } from '../../shared/domain/languages'
import * as beyondEn from '../../renderer/app/words/beyond.en'
import * as beyondFr from '../../renderer/app/words/beyond.fr'
import * as beyondNl from '../../renderer/app/words/beyond.nl'
import * as firstEn from '../../renderer/app/words/first-screen.en'
import * as firstFr from '../../renderer/app/words/first-screen.fr'
import * as firstNl from '../../renderer/app/words/first-screen.nl'
import type { SameShape } from '../../renderer/i18n/same-shape'
import type { DutchWords } from '../../renderer/i18n/word-keys'

/** All sentences of the screens in one language. */
export type Catalogue = SameShape<DutchWords>

export const nl = { ...firstNl, ...beyondNl }
export const fr: Catalogue = { ...firstFr, ...beyondFr }
export const en: Catalogue = { ...firstEn, ...beyondEn }

export const catalogues: Record<ScreenLanguage, Catalogue> = { nl, fr, en }
