import type { CustomScheme, Protocol, ProtocolResponse } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { contentSecurityPolicy } from './content-security-policy'

/** Replaces `file:`, which would let a page read the disk. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: false }
}

/** Hosts: the page of the screens, and the empty page that documents are printed from. */
export const screenHost = 'dossier'
export const printHost = 'print'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

/**
 * The file of an address, or null when it is outside the root. The address is parsed and compared as a path: a check
 * whether the text begins with the root would accept `root-evil` and encoded dots.
 */
export function fileFor(root: string, address: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const file = join(root, path)
  const inside = relative(root, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file
}

/**
 * Serves the files below one folder on one host; any other address is not found. It answers with buffers, because
 * `protocol.handle`, its successor, loads a whole HTTP client before the first page can be read
 * (docs/decisions/the-lock-screen-comes-first.md).
 */
export function serveFiles(protocol: Protocol, host: string, root: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor would make the lock screen late
  protocol.registerBufferProtocol(appScheme.scheme, ({ method, url }, answer) => {
    void answerTo(method, url, host, root).then(answer)
  })
}

async function answerTo(method: string, url: string, host: string, root: string): Promise<ProtocolResponse> {
  const file = fileFor(root, url)
  const mediaType = file === null ? undefined : mediaTypes[extname(file)]
  if (method !== 'GET' || file === null || !mediaType || new URL(url).host !== host) return notFound
  const headers: Record<string, string> = {
    'content-type': mediaType,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store'
  }
  try {
    const content = await readFile(file)
    if (mediaType !== mediaTypes['.html']) return { statusCode: 200, headers, data: content }
    const nonce = randomBytes(18).toString('base64')
    headers['content-security-policy'] = contentSecurityPolicy(host, nonce)
    const page = content.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
    return { statusCode: 200, headers, data: Buffer.from(page) }
  } catch {
    return notFound
  }
}

const notFound: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) }
