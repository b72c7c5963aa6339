import createQpdf from '@neslinesli93/qpdf-wasm'
import wasmFile from '@neslinesli93/qpdf-wasm/dist/qpdf.wasm?asset'

/** The part of the WebAssembly module that is used here; its own type knows only some of it. */
interface Qpdf {
  FS: { writeFile(path: string, bytes: Uint8Array): void; readFile(path: string): Uint8Array }
  callMain(words: string[]): number
}
interface QpdfOptions {
  locateFile: () => string
  noInitialRun: true
  print: (line: string) => void
  printErr: (line: string) => void
}

const load = createQpdf as unknown as (options: QpdfOptions) => Promise<Qpdf>

const input = '/in.pdf'
const output = '/out.pdf'

/**
 * Runs qpdf on a document in memory: no file, no child process. Each run has a module and a memory of its own
 * (14 ms), which nothing keeps when it is done. Throws when qpdf refuses the document or the words.
 */
async function run(pdf: Uint8Array, words: readonly string[]): Promise<{ qpdf: Qpdf; lines: string[] }> {
  const lines: string[] = []
  const qpdf = await load({
    locateFile: () => wasmFile,
    noInitialRun: true,
    print: (line) => void lines.push(line),
    // What qpdf complains about can quote the document, so it goes nowhere.
    printErr: () => undefined
  })
  qpdf.FS.writeFile(input, pdf)
  const code = qpdf.callMain([...words])
  if (code !== 0) throw new Error(`qpdf ended with code ${code}`)
  return { qpdf, lines }
}

/** The document as qpdf writes it anew with these options. */
export async function rewritePdf(pdf: Uint8Array, options: readonly string[]): Promise<Buffer> {
  const { qpdf } = await run(pdf, [...options, input, output])
  return Buffer.from(qpdf.FS.readFile(output))
}

/** What qpdf answers to a question about the document. */
export async function askPdf(pdf: Uint8Array, question: string): Promise<string> {
  const { lines } = await run(pdf, [question, input])
  return lines.join('\n').trim()
}
