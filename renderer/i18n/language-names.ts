import type { ScreenLanguage } from '../../shared/domain/languages'

/** Each in its own tongue, so that whoever cannot read the screen still finds it. */
export const languageNames: Record<ScreenLanguage, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English'
}
