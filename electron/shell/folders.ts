import { app } from 'electron'
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { userDataFolder } from './user-data-folder'

/** `--user-data-dir=DIR` uses another folder than the usual one, as `npm start -- --demo` does. */
export function setUserDataFolder(): void {
  const wanted = app.commandLine.getSwitchValue('user-data-dir')
  app.setPath('userData', wanted ? resolve(wanted) : usualFolder())
  // Chromium's files, none of which are ours, stay apart from the practice.
  app.setPath('sessionData', join(app.getPath('userData'), 'chromium'))
}

function usualFolder(): string {
  const { platform, env } = process
  const usual = app.getPath('userData')
  return userDataFolder({ platform, env, usual, name: basename(usual), hasPractice: holdsPractice })
}

const practiceIn = (folder: string): string => join(folder, 'practice')

/** Whether the folder has anything in it. Its content is not read: only the vault does that. */
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

/** The folder of the built screens. */
export function screenFolder(): string {
  return built('renderer')
}

export function preloadFile(name: 'preload' | 'print-preload'): string {
  return built(`preload/${name}.js`)
}

/** The program of the vault process. */
export function vaultProgram(): string {
  return built('main/vault.js')
}

/** Every built program has a folder of its own at the same depth, so this path is valid in all of them. */
function built(path: string): string {
  return join(__dirname, '..', path)
}
