import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const project = dirname(dirname(fileURLToPath(import.meta.url)))

const suffix = '?thread'
const prefix = '\0thread-program/'

/**
 * `import program from './x?thread'` gives a program as bundled source text, for `new Worker(program, { eval: true })`.
 * Text has no path, so the import works the same in the app's archive, in a test and in a development program.
 */
export const threadProgram = {
  name: 'thread-program',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith(suffix)) return null
    const found = await this.resolve(source.slice(0, -suffix.length), importer)
    // In hexadecimal, because an id that ends in .ts would be compiled once more; relative to the project, because the
    // id ends up in the bundle.
    return found && `${prefix}${Buffer.from(relative(project, found.id)).toString('hex')}`
  },
  async load(id) {
    if (!id.startsWith(prefix)) return null
    const file = join(project, Buffer.from(id.slice(prefix.length), 'hex').toString())
    this.addWatchFile(file)
    const { output } = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: file,
        write: false,
        target: 'node18',
        rolldownOptions: { output: { format: 'cjs', codeSplitting: false } }
      }
    })
    return `export default ${JSON.stringify(output[0].code)}`
  }
}
