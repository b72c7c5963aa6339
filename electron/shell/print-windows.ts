import { BrowserWindow, MessageChannelMain, session, type MessagePortMain } from 'electron'
import type { FromVault, ToVault } from '../vault-link'
import { printHost, serveFiles } from '../security/app-protocol'
import { preloadFile, screenFolder } from './folders'

type PrintOrder = Extract<FromVault, { type: 'print' }>

const millimetresInAnInch = 25.4

/**
 * Hidden windows that print: static HTML in, PDF bytes or a page on a printer out. The HTML comes from the vault over a
 * port of its own, so the main process never holds it; the bytes that Chromium returns to it are overwritten once they
 * are sent.
 */
export class PrintWindows {
  constructor(private readonly sayToVault: (message: ToVault, port?: MessagePortMain) => void) {}

  async print(order: PrintOrder): Promise<void> {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: preloadFile('print-preload'),
        session: printSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false
      }
    })
    try {
      await this.load(window, order.job)
      if (order.to === 'paper') {
        await printOnPaper(window)
        this.sayToVault({ type: 'printed', job: order.job, pdf: null, failed: false })
      } else {
        const pdf = await toPdf(window, order.footer)
        this.sayToVault({ type: 'printed', job: order.job, pdf, failed: false })
        pdf.fill(0)
      }
    } catch {
      this.sayToVault({ type: 'printed', job: order.job, pdf: null, failed: true })
    } finally {
      window.destroy()
    }
  }

  /** Resolves when the document and its fonts are loaded, and rejects when the page crashes. */
  private async load(window: BrowserWindow, job: string): Promise<void> {
    const contents = window.webContents
    const ready = new Promise<void>((resolve, reject) => {
      contents.ipc.once('page is ready', () => resolve())
      contents.once('preload-error', (_event, _path, error) => reject(error))
      contents.once('render-process-gone', () => reject(new Error('the page of a document broke')))
    })
    // Without this, a rejection before it is awaited would be unhandled.
    ready.catch(() => undefined)
    await window.loadURL(`app://${printHost}/print.html`)
    const { port1, port2 } = new MessageChannelMain()
    contents.postMessage('print port', null, [port2])
    this.sayToVault({ type: 'print window', job }, port1)
    await ready
  }
}

function toPdf(window: BrowserWindow, footer: string): Promise<Buffer> {
  const margin = 18 / millimetresInAnInch
  return window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: footer !== '',
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    margins: { top: margin, bottom: margin, left: margin, right: margin }
  })
}

/** Opens the print dialog of the system; closing it is not a failure. */
function printOnPaper(window: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    window.webContents.print({}, (_success, reason) => {
      if (reason && !/cancel/i.test(reason)) reject(new Error('print'))
      else resolve()
    })
  })
}

let cachedSession: Electron.Session | null = null

/** A session in memory, with an origin of its own: printing shares nothing with the screens. */
function printSession(): Electron.Session {
  if (cachedSession) return cachedSession
  cachedSession = session.fromPartition('print', { cache: false })
  serveFiles(cachedSession.protocol, printHost, screenFolder())
  return cachedSession
}
