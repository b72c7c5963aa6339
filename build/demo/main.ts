import { app } from 'electron'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hardenProcess, hardenSessions, hardenWebContents } from '../../electron/security'
import { PrintWindows } from '../../electron/shell/print-windows'
import { LinkedDesk } from '../../electron/vault/linked-desk'
import { calendarDay } from '../../shared/domain/calendar-day'
import { makeLargePractice } from './large/make-large-practice'
import { makePractice } from './make-practice'
import { wholePractice } from './scale'

// Makes the demo practice in --practice-dir. It shows no window, but prints disclosed copies in the app's print window.
// The code of the vault runs in this main process, which ends afterwards.
process.umask(0o077)
const scratch = mkdtempSync(join(tmpdir(), 'dossier-demo-'))
hardenProcess()
app.setPath('userData', join(scratch, 'chromium'))
// A print window closes after each document: that does not end the program.
app.on('window-all-closed', () => undefined)

void app
  .whenReady()
  .then(async () => {
    hardenSessions()
    hardenWebContents()
    const userData = app.commandLine.getSwitchValue('practice-dir')
    if (userData === '') throw new Error('--practice-dir=DIR is missing')
    const referenceDay = app.commandLine.getSwitchValue('reference-day') || calendarDay(new Date())
    const desk = printingDesk()
    const folder = join(resolve(userData), 'practice')
    const coachees = Number(app.commandLine.getSwitchValue('coachees'))
    const notes = Number(app.commandLine.getSwitchValue('notes'))
    if (coachees > 0) {
      const say = (words: string): boolean => process.stdout.write(`  ${words}\n`)
      return makeLargePractice({ folder, referenceDay, coachees, notes, desk, say })
    }
    await makePractice({
      folder,
      referenceDay,
      scale: wholePractice,
      desk,
      grant: () => {
        const grant = randomUUID()
        desk.keepGrant(grant, join(scratch, `${grant}.pdf`))
        return grant
      }
    })
  })
  .then(
    () => end(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      end(1)
    }
  )

function printingDesk(): LinkedDesk {
  const desk = new LinkedDesk((message) => {
    if (message.type === 'print') void prints.print(message)
  })
  const prints = new PrintWindows((message, port) => {
    if (message.type === 'printed')
      desk.finish(message.job, message.pdf && Buffer.from(message.pdf), message.failed)
    else if (message.type === 'print window') desk.sendPage(message.job, (page) => port?.postMessage(page))
  })
  return desk
}

function end(code: number): void {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  app.exit(code)
}
