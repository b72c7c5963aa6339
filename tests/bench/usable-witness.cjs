// Loaded before an app (-r), ours or a bare one alike: says which process can be typed in now, and runs the script
// that each line on the standard input holds, answering its value; or locks and watches. Cheaper than a driver that
// attaches from outside.
const { app, BrowserWindow, powerMonitor } = require('electron')
const { createInterface } = require('node:readline')
const { performance } = require('node:perf_hooks')

const usable = `new Promise((done) => {
  const look = () => (document.querySelector('input')?.offsetParent ? done(true) : requestAnimationFrame(look))
  look()
})`

// The observer is called when the page's whole answer to the lock has run, its emptying included.
const watchEmptying = `window.emptied = new Promise((done) => {
  const seen = () => getComputedStyle(document.documentElement).opacity === '0' && done(true)
  new MutationObserver(seen).observe(document.documentElement, { attributes: true, childList: true })
})
true`

let first
const say = (word, value) => process.stdout.write(`witness ${word} ${JSON.stringify(value ?? null)}\n`)

app.on('web-contents-created', (_event, contents) => {
  if (first) return
  first = contents
  contents.once('dom-ready', () => contents.executeJavaScript(usable).then(() => say('usable', process.pid)))
})

async function lockAndWatch() {
  await first.executeJavaScript(watchEmptying)
  const seen = {}
  let before
  const see = (what) => {
    seen[what] = performance.now() - before
    if (seen.window !== undefined && seen.page !== undefined) say('answer', seen)
  }
  BrowserWindow.fromWebContents(first).once('hide', () => see('window'))
  first.executeJavaScript('window.emptied').then(() => see('page'))
  before = performance.now()
  powerMonitor.emit('lock-screen')
}

createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'lock') lockAndWatch()
  else
    first.executeJavaScript(JSON.parse(line)).then(
      (value) => say('answer', value),
      (error) => say('failed', String(error))
    )
})
