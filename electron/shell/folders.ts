import { app } from 'electron'
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { userDataFolder } from './user-data-folder'

/** `--user-data-dir=DIR` keeps a practice apart from the one in the usual place; `--demo` starts come that way. */
export function setUserDataFolder(): void {
  const wanted = app.commandLine.getSwitchValue('user-data-dir')
  app.setPath('userData', wanted ? resolve(wanted) : usualFolder())
  // Chromium's own files, none of them ours, stay together and apart from the practice.
  app.setPath('sessionData', join(app.getPath('userData'), 'chromium'))
}

function usualFolder(): string {
  const { platform, env } = process
  const usual = app.getPath('userData')
  return userDataFolder({ platform, env, usual, name: basename(usual), hasPractice: holdsPractice })
}

const practiceIn = (folder: string): string => join(folder, 'practice')

/** Whether anything lies there. Nothing of it is read: that is the vault's. */
function holdsPractice(folder: string): boolean {
  try {
    return readdirSync(practiceIn(folder)).length > 0
  } catch {
    return false
  }
}

export function practiceFolder(): string {
  return practiceIn(app.getPath('userData'))
}

export function practiceIsHere(): boolean {
  return holdsPractice(app.getPath('userData'))
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
