import type { ScreenLanguage } from '../../shared/domain/languages'
import * as laterEn from '../../renderer/app/words/later-screens.en'
import * as laterFr from '../../renderer/app/words/later-screens.fr'
import * as laterNl from '../../renderer/app/words/later-screens.nl'
import * as firstEn from '../../renderer/app/words/first-screen.en'
import * as firstFr from '../../renderer/app/words/first-screen.fr'
import * as firstNl from '../../renderer/app/words/first-screen.nl'
import type { SameShape } from '../../renderer/i18n/same-shape'
import type { DutchWords } from '../../renderer/i18n/word-keys'

/** All sentences of the screens in one language. */
export type Catalogue = SameShape<DutchWords>

export const nl = { ...firstNl, ...laterNl }
export const fr: Catalogue = { ...firstFr, ...laterFr }
export const en: Catalogue = { ...firstEn, ...laterEn }

export const catalogues: Record<ScreenLanguage, Catalogue> = { nl, fr, en }
