import { app } from 'electron'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** `--user-data-dir=DIR` keeps a practice apart from the one in the usual place; `--demo` starts come that way. */
export function setUserDataFolder(): void {
  const wanted = app.commandLine.getSwitchValue('user-data-dir')
  if (wanted) app.setPath('userData', resolve(wanted))
  // Chromium's own files, none of them ours, stay together and apart from the practice.
  app.setPath('sessionData', join(app.getPath('userData'), 'chromium'))
}

export function practiceFolder(): string {
  return join(app.getPath('userData'), 'practice')
}

/** Whether anything lies there. Nothing of it is read: that is the vault's. */
export function practiceIsHere(): boolean {
  try {
    return readdirSync(practiceFolder()).length > 0
  } catch {
    return false
  }
}

export function appearanceFile(): string {
  return join(app.getPath('userData'), 'appearance.json')
}

export function screenCaptureFile(): string {
  return join(app.getPath('userData'), 'screen-capture.json')
}

/** The built screens. */
export function screenFolder(): string {
  return built('renderer')
}

export function preloadFile(name: 'preload' | 'print-preload'): string {
  return built(`preload/${name}.js`)
}

/** What the vault process runs. */
export function vaultProgram(): string {
  return built('main/vault.js')
}

/** Each built program lies in a folder beside the others, so this path holds in all of them. */
function built(path: string): string {
  return join(__dirname, '..', path)
}
