import { join } from 'node:path'

/** The files of a practice, all in one folder of their own. */
export function practiceFiles(folder: string) {
  return {
    folder,
    database: join(folder, 'practice.dossier'),
    /** A database that is being made; it counts from when it has its name. */
    unfinishedDatabase: join(folder, 'practice.dossier.unfinished'),
    slots: join(folder, 'practice.keys'),
    attempts: join(folder, 'practice.attempts'),
    anchor: join(folder, 'practice.anchor'),
    /** Only beside a generated practice: its passphrase, to be shown on the lock screen. */
    demo: join(folder, 'demo.json')
  }
}

export type PracticeFiles = ReturnType<typeof practiceFiles>
