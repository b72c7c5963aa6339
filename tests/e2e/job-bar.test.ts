import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { makeCase } from '../integration/support/case'
import { passphrase, TestPractice } from '../integration/support/practice'
import { App } from './support/app'
import { untilHeading } from './support/steps-dossier'
import { unlock } from './support/steps-first-run'
import { openRoom } from './support/steps-report'
import { test } from './support/test'
import { vaultPid } from './support/vault-pid'
import { catalogues } from './support/words'

const words = catalogues.nl

let practice: TestPractice
beforeAll(async () => {
  practice = await TestPractice.open()
  await makeCase(practice)
  await practice.lock()
}, 60_000)
afterAll(() => practice.end())

describe('what takes long', () => {
  test('is named in one bar with a way to stop it, and is gone when it is done', async () => {
    const app = await App.launch({ userData: join(practice.folder, '..') })
    const stage = { app, words }
    try {
      await unlock(stage, passphrase)
      await untilHeading(stage, words.today.title)
      await openRoom(stage, 'privacy')
      const action = app.page.getByRole('button', { name: words.audit.verify.action, exact: true })
      // A vault that is held takes as long as one wants.
      const vault = await vaultPid(app)
      process.kill(vault, 'SIGSTOP')
      await action.click()
      const bar = app.page.getByText(words.common.jobs.names.audit.verify, { exact: true })
      await bar.waitFor()
      await app.screenshot('job-bar')
      expect(await app.axe()).toEqual([])
      await app.page.getByRole('button', { name: words.common.cancel, exact: true }).click()
      process.kill(vault, 'SIGCONT')
      await bar.waitFor({ state: 'hidden' })
      // Cancelled or done just before: in either case the log can be asked for again, and is whole.
      await action.click()
      await app.page.getByText(words.audit.verify.intact_other.split('{{count}}')[0]?.trim() ?? '').waitFor()
    } finally {
      await app.end()
    }
  })
})
