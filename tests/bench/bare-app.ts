import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The baseline app: the switches of Dossier, a window with one field, and a printer of one page. */
const main = `
const { app, BrowserWindow, ipcMain } = require('electron')
app.enableSandbox()
app.disableHardwareAcceleration()
app.commandLine.appendSwitch('disable-background-networking')
app.commandLine.appendSwitch('disable-component-update')
app.commandLine.appendSwitch('no-proxy-server')
ipcMain.handle('print', async (_event, file, footer) => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  await window.loadFile(file)
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4', printBackground: true, preferCSSPageSize: true,
    displayHeaderFooter: footer !== '', headerTemplate: '<span></span>', footerTemplate: footer,
    margins: { top: 0.71, bottom: 0.71, left: 0.71, right: 0.71 }
  })
  window.destroy()
  return pdf.length
})
app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, preload: require('node:path').join(__dirname, 'preload.js') }
  })
  window.once('ready-to-show', () => window.show())
  window.loadFile('index.html')
})
app.on('window-all-closed', () => {})
`

const preload = `
const { contextBridge, ipcRenderer } = require('electron')
contextBridge.exposeInMainWorld('bare', { print: (file, footer) => ipcRenderer.invoke('print', file, footer) })
`

/** Writes the baseline app; returns its folder. */
export function writeBareApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bare-'))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.js' })
  )
  writeFileSync(join(folder, 'main.js'), main)
  writeFileSync(join(folder, 'preload.js'), preload)
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bare</title><input type="password">')
  return folder
}
