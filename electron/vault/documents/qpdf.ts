import createQpdf from '@neslinesli93/qpdf-wasm'
import wasmFile from '@neslinesli93/qpdf-wasm/dist/qpdf.wasm?asset'

/** The part of the WebAssembly module that is used here; its published type lacks some of it. */
interface Qpdf {
  FS: {
    streams: readonly unknown[]
    open(path: string, flags: number): { fd: number }
    close(stream: unknown): void
    writeFile(path: string, bytes: Uint8Array | string): void
    readFile(path: string): Uint8Array
  }
  callMain(words: string[]): number
}

const load = createQpdf as unknown as (options: {
  locateFile: () => string
  noInitialRun: true
}) => Promise<Qpdf>

const input = '/in.pdf'
const output = '/out.pdf'
const answer = '/answer'
const complaint = '/complaint'
const writeOnly = 1

/**
 * Runs qpdf on a document in memory, without files or a child process. Each run has a module and memory of its own (14
 * ms), released afterwards. Throws when qpdf refuses the document or the arguments.
 */
async function run(pdf: Uint8Array, words: readonly string[]): Promise<Qpdf> {
  const qpdf = await load({ locateFile: () => wasmFile, noInitialRun: true })
  // Its output and errors go to files in its own memory instead of those of the process.
  redirect(qpdf, 1, answer)
  redirect(qpdf, 2, complaint)
  qpdf.FS.writeFile(input, pdf)
  const code = qpdf.callMain([...words])
  if (code !== 0) throw new Error(`qpdf ended with code ${code}`)
  return qpdf
}

/** Closing a descriptor and opening a file reuses the lowest free number, which is the one just closed. */
function redirect({ FS }: Qpdf, descriptor: number, path: string): void {
  FS.close(FS.streams[descriptor])
  FS.writeFile(path, '')
  if (FS.open(path, writeOnly).fd !== descriptor) throw new Error('qpdf has other descriptors')
}

/** Rewrites the document with these qpdf options. */
export async function rewritePdf(pdf: Uint8Array, options: readonly string[]): Promise<Buffer> {
  const qpdf = await run(pdf, [...options, input, output])
  return Buffer.from(qpdf.FS.readFile(output))
}

/** Returns qpdf's answer to a query about the document. */
export async function askPdf(pdf: Uint8Array, question: string): Promise<string> {
  const qpdf = await run(pdf, [question, input])
  return Buffer.from(qpdf.FS.readFile(answer)).toString().trim()
}
