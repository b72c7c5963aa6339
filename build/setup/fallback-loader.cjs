// Put into resources/app of the fallback Electron: starts the app folder or script named on the command line, as
// Electron's own default app does, after the module that -r names. Chromium's switches are left alone.
const { app } = require('electron')
const { existsSync, readFileSync } = require('node:fs')
const { Module } = require('node:module')
const { dirname, join, resolve } = require('node:path')

const given = process.argv.slice(1)
const first = given.indexOf('-r')
const witness = first < 0 ? [] : given.splice(first, 2).slice(1)
const named = given.find((argument) => !argument.startsWith('-'))
if (!named) {
  process.stderr.write('Name the app folder to start.\n')
  process.exit(1)
}
const target = resolve(named)
const description = join(target, 'package.json')
Object.defineProperty(process, 'defaultApp', { value: true })
if (existsSync(description)) {
  const { name, productName, version } = JSON.parse(readFileSync(description, 'utf8'))
  app.name = productName ?? name
  app.setVersion(version)
  app.setDesktopName(`${app.name}.desktop`)
}
const file = Module._resolveFilename(target, null, true)
app.setAppPath(existsSync(description) ? target : dirname(file))
for (const module of witness) require(resolve(module))
Module._load(file, null, true)
