// Loaded before an app (-r), ours or a bare one alike: says when the first page can be typed in, and runs the script
// that each line on the standard input holds, answering its value. Cheaper than a driver that attaches from outside.
const { app } = require('electron')
const { createInterface } = require('node:readline')

const usable = `new Promise((done) => {
  const look = () => (document.querySelector('input')?.offsetParent ? done(performance.now()) : requestAnimationFrame(look))
  look()
})`

let first
const say = (word, value) => process.stdout.write(`witness ${word} ${JSON.stringify(value ?? null)}\n`)

app.on('web-contents-created', (_event, contents) => {
  if (first) return
  first = contents
  contents.once('dom-ready', () => contents.executeJavaScript(usable).then((value) => say('usable', value)))
})

createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'quit') app.exit(0)
  else
    first.executeJavaScript(JSON.parse(line)).then(
      (value) => say('answer', value),
      (error) => say('failed', String(error))
    )
})
