const nothingFromElsewhere = [
  "default-src 'none'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'"
]

/**
 * What a page may load: its own files and nothing else. Screens run their own scripts, and style elements that carry
 * the nonce of this response (the component library makes some). A page to print runs no script at all.
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
