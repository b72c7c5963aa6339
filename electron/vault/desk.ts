/** What the vault needs of the desktop and only the main process can do. Tests pass another implementation. */
export interface Desk {
  /** The document as PDF bytes, exactly as a printer would get it. */
  printToPdf(html: string, options: PrintOptions): Promise<Buffer>
  /** To a printer, by the system's own dialog. */
  printOnPaper(html: string, cancelled: AbortSignal): Promise<void>
  /** The path that the user chose in the system's dialog. A grant works once; undefined when it is used or unknown. */
  takeGrant(grant: string): string | undefined
}

export interface PrintOptions {
  /** HTML of the foot of each page, as Chromium's printToPDF takes it; empty for none. */
  footer: string
  cancelled: AbortSignal
}
