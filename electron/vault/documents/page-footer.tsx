import { renderToStaticMarkup } from 'react-dom/server'
import type { DocumentLanguage } from './report-document'
import { documentWords } from './words'

/**
 * The foot of every page for Chromium's printToPDF, which fills in the two numbers by their class names.
 * It is a document of its own in there: styles of the page do not reach it.
 */
export function pageFooter(language: DocumentLanguage): string {
  return renderToStaticMarkup(
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        width: '100%',
        margin: '0 34mm',
        fontFamily: 'Inter, Helvetica, Arial, sans-serif',
        fontSize: '7.5pt',
        color: '#566070'
      }}
    >
      <span>{documentWords[language].page.confidential}</span>
      <span>
        <span className="pageNumber" /> / <span className="totalPages" />
      </span>
    </div>
  )
}
