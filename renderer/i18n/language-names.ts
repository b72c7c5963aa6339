import type { ScreenLanguage } from '../../shared/domain/languages'

/** Each in its own language, for whoever cannot read the screen. */
export const languageNames: Record<ScreenLanguage, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English'
}
