const nothingFromElsewhere = [
  "default-src 'none'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'"
]

/**
 * What a page may load: only its own files. Screens run their own scripts, and style elements with the nonce of this
 * response, which the component library needs. A page to print runs no script.
 */
export function contentSecurityPolicy(host: string, nonce: string): string {
  const own =
    host === 'print'
      ? ["style-src 'unsafe-inline'", 'img-src data:']
      : [
          "script-src 'self'",
          "worker-src 'self'",
          `style-src 'self' 'nonce-${nonce}'`,
          "style-src-attr 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "connect-src 'self'"
        ]
  return [...nothingFromElsewhere, ...own].join('; ')
}
