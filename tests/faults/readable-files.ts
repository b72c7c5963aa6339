import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { App } from '../e2e/support/app'

/**
 * Files written by the app that contain one of these in readable form: its own files, its temporary files (in the same
 * folder during a test), and the user's home with any logs.
 */
export function readableFiles(app: App, forms: readonly Buffer[]): string[] {
  return [app.userData, homedir()].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => lstatSync(file).isFile())
      .filter((file) => {
        const bytes = readFileSync(file)
        return forms.some((form) => bytes.includes(form))
      })
  )
}
