import { app, nativeTheme } from 'electron'
import { readFile } from 'node:fs/promises'
import { Appearance } from '../../shared/contract/desktop'
import { screenLanguages } from '../../shared/domain/languages'
import { writeDurably } from '../durable-file'

/** The appearance settings, in a small unencrypted file: the lock screen needs them, and they hold nothing personal. */
export class Appearances {
  constructor(private readonly file: string) {}

  async read(): Promise<Appearance> {
    try {
      return this.apply(Appearance.parse(JSON.parse(await readFile(this.file, 'utf8'))))
    } catch {
      return this.apply({
        language: systemLanguage(),
        theme: 'system',
        density: 'comfortable',
        textSize: 100,
        nameOnLockScreen: ''
      })
    }
  }

  async change(appearance: Appearance): Promise<void> {
    this.apply(appearance)
    await writeDurably(this.file, JSON.stringify(appearance))
  }

  /** The colours of the window itself (frame, scroll bars, first paint) follow the theme. */
  private apply(appearance: Appearance): Appearance {
    nativeTheme.themeSource = appearance.theme
    return appearance
  }
}

function systemLanguage(): Appearance['language'] {
  const preferred = app.getPreferredSystemLanguages().map((tag) => tag.slice(0, 2))
  return screenLanguages.find((language) => preferred.includes(language)) ?? 'nl'
}
