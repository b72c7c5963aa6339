import { ipcRenderer } from 'electron'
import type { PageToPrint } from '../vault-link'

// Runs in the print window, whose pages have no script: inserts the document and reports when it can be printed.
ipcRenderer.once('print port', (event) => {
  const [port] = event.ports
  if (!port) return
  port.onmessage = ({ data }: MessageEvent<PageToPrint>) => {
    const parsed = new DOMParser().parseFromString(data.html, 'text/html')
    document.replaceChild(document.importNode(parsed.documentElement, true), document.documentElement)
    port.close()
    void document.fonts.ready.then(() => requestAnimationFrame(() => ipcRenderer.send('page is ready')))
  }
})
