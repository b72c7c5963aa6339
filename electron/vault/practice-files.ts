import { join } from 'node:path'

/** The files of a practice, all in one folder. */
export function practiceFiles(folder: string) {
  return {
    folder,
    database: join(folder, 'practice.dossier'),
    /** A database that is being made; it is renamed when it is complete. */
    unfinishedDatabase: join(folder, 'practice.dossier.unfinished'),
    slots: join(folder, 'practice.keys'),
    attempts: join(folder, 'practice.attempts'),
    anchor: join(folder, 'practice.anchor'),
    /** Only for a generated practice: its passphrase, which the lock screen shows. */
    demo: join(folder, 'demo.json')
  }
}

export type PracticeFiles = ReturnType<typeof practiceFiles>
