import { expect } from 'vitest'
import { askVault, newPractice } from './support/bridge'
import { test } from './support/test'

interface Printed {
  text: string
  shown: boolean
}

test('the recovery key is printed from a window that nobody sees, and that is gone afterwards', async ({
  app
}) => {
  const made = (await askVault(app, 'vault.create', newPractice)) as {
    value: { recoveryKey: { groups: string[] } }
  }
  // The system's print dialog cannot be driven: what would be printed is read in its place.
  await app.electron.evaluate(({ app: electron, BrowserWindow }) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        void contents.executeJavaScript('document.body.innerText').then((text: string) => {
          const window = BrowserWindow.fromWebContents(contents)
          Object.assign(globalThis, { printed: { text, shown: window?.isVisible() ?? true } })
          done?.(true, '')
        })
      }
    })
  })
  expect(await askVault(app, 'vault.printRecoveryKey', {})).toMatchObject({ ok: true })
  const printed = await app.electron.evaluate(() => (globalThis as unknown as { printed: Printed }).printed)
  expect(printed.shown).toBe(false)
  expect(printed.text).toContain(newPractice.practice.name)
  for (const group of made.value.recoveryKey.groups) expect(printed.text).toContain(group)
  expect(app.electron.windows()).toHaveLength(1)

  // Once it is confirmed it cannot be had again; a new one can be made.
  const { groups } = made.value.recoveryKey
  const answers = [1, 4].map((position) => ({ position, group: groups[position] ?? '' }))
  expect(await askVault(app, 'vault.confirmRecoveryKey', { answers })).toMatchObject({ ok: true })
  expect(await askVault(app, 'vault.printRecoveryKey', {})).toMatchObject({ ok: false })
})
