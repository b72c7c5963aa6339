import { randomUUID } from 'node:crypto'
import { DossierError } from '../../shared/errors'
import type { FromVault, PageToPrint } from '../vault-link'
import type { Desk, PrintOptions } from './desk'

interface PrintJob {
  html: string
  resolve: (pdf: Buffer) => void
  reject: (error: DossierError) => void
}

/** The desktop, reached by messages to the main process. */
export class LinkedDesk implements Desk {
  private readonly grants = new Map<string, string>()
  private readonly jobs = new Map<string, PrintJob>()

  constructor(private readonly say: (message: FromVault) => void) {}

  printToPdf(html: string, options: PrintOptions): Promise<Buffer> {
    return this.print(html, 'pdf', options.footer, options.cancelled)
  }

  async printOnPaper(html: string, cancelled: AbortSignal): Promise<void> {
    await this.print(html, 'paper', '', cancelled)
  }

  keepGrant(grant: string, path: string): void {
    this.grants.set(grant, path)
  }

  takeGrant(grant: string): string | undefined {
    const path = this.grants.get(grant)
    this.grants.delete(grant)
    return path
  }

  sendPage(jobId: string, send: (page: PageToPrint) => void): void {
    const job = this.jobs.get(jobId)
    if (job) send({ html: job.html })
  }

  finish(jobId: string, pdf: Uint8Array | null, failed: boolean): void {
    const job = this.jobs.get(jobId)
    if (!job) return
    this.jobs.delete(jobId)
    if (failed) job.reject(new DossierError('desktop.printFailed'))
    else job.resolve(Buffer.from(pdf ?? new Uint8Array()))
  }

  private print(html: string, to: 'pdf' | 'paper', footer: string, cancelled: AbortSignal): Promise<Buffer> {
    const job = randomUUID()
    return new Promise((resolve, reject) => {
      this.jobs.set(job, { html, resolve, reject })
      // The main process may still print it, but `finish` then ignores the result.
      const giveUp = (): void => {
        this.jobs.delete(job)
        reject(new DossierError('job.cancelled'))
      }
      if (cancelled.aborted) return giveUp()
      cancelled.addEventListener('abort', giveUp, { once: true })
      this.say({ type: 'print', job, to, footer })
    })
  }
}
