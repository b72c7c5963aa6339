import { expect, test as plain } from 'vitest'
import { App } from './app'

/**
 * A test with an app of its own in a new folder. The app is ended afterwards, and any error in a console fails the
 * test.
 */
export const test = plain.extend<{ app: App }>({
  app: async ({ task, onTestFailed }, use) => {
    const app = await App.launch()
    onTestFailed(() => {
      process.stderr.write(`--- what the app wrote in "${task.name}"\n${app.log.join('')}\n`)
    })
    try {
      await use(app)
      if (task.result?.state === 'fail') await app.screenshot(`failed-${task.id}`).catch(() => undefined)
    } finally {
      await app.end()
    }
    expect(app.problems, 'errors in a console').toEqual([])
  }
})
