// Loaded before the app (-r): Playwright attaches after the first window has begun, and would miss its first errors.
const { app } = require('electron')

const isError = (event, level) => level === 3 || event.level === 'error'

app.on('web-contents-created', (_event, contents) => {
  contents.on('console-message', (event, level, message) => {
    if (!isError(event, level)) return
    process.stderr.write(`\nconsole-witness ${JSON.stringify(event.message ?? message)}\n`)
  })
})
