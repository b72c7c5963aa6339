import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { DocumentLanguage } from './report-document'

/** A complete static page without scripts, which refers only to the fonts of the app. All text is escaped. */
export function printable(language: DocumentLanguage, title: string, style: string, body: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>{body}</body>
    </html>
  )}`
}
