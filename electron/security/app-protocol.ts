import type { CustomScheme, Protocol } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { contentSecurityPolicy } from './content-security-policy'

/** Our own scheme in place of `file:`, which would let a page read the disk. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: false }
}

/** The page of the screens, and the empty page that documents are printed from. */
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
 * The file that an address means, or null when it is not below the root. The address is parsed and the path compared
 * as a path: a check by beginning of text lets `root-evil` and encoded dots through.
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

/** Answers the addresses of one host from the files below one folder; anything else is not found. */
export function serveFiles(protocol: Protocol, host: string, root: string): void {
  protocol.handle(appScheme.scheme, async (request) => {
    const mediaType = mediaTypes[extname(new URL(request.url).pathname)]
    const file = fileFor(root, request.url)
    const allowed = request.method === 'GET' && new URL(request.url).host === host
    if (!allowed || !file || !mediaType) return notFound()
    const headers: Record<string, string> = {
      'content-type': mediaType,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store'
    }
    try {
      const content = await readFile(file)
      if (mediaType !== mediaTypes['.html']) return new Response(content, { headers })
      const nonce = randomBytes(18).toString('base64')
      headers['content-security-policy'] = contentSecurityPolicy(host, nonce)
      return new Response(content.toString('utf8').replaceAll('__CSP_NONCE__', nonce), { headers })
    } catch {
      return notFound()
    }
  })
}

function notFound(): Response {
  return new Response('', { status: 404 })
}
