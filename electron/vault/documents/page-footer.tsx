import { renderToStaticMarkup } from 'react-dom/server'
import type { DocumentLanguage } from './report-document'
import { documentWords } from './words'

/**
 * The footer of every page for Chromium's printToPDF, which fills in the two numbers by their class names. The footer
 * is a document of its own, which the styles of the page do not reach. Chromium 114 draws its lengths a third larger
 * than newer versions, so the side margins (34 of 210 mm) are fractions of the width.
 */
export function pageFooter(language: DocumentLanguage): string {
  return renderToStaticMarkup(
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        width: '100%',
        padding: '0 16.2%',
        boxSizing: 'border-box',
        fontFamily: 'Inter, Helvetica, Arial, sans-serif',
        fontSize: '7pt',
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
