import { renderToStaticMarkup } from 'react-dom/server'
import type { DocumentLanguage } from './report-document'
import { documentWords } from './words'

/**
 * The foot of every page for Chromium's printToPDF, which fills in the two numbers by their class names.
 * It is a document of its own in there: styles of the page do not reach it, and Chromium 114 draws it a third larger
 * than today's. So all is in parts of the page's width: 16.2 % is the margin of 34 mm, 1.26 vw are 7.5 points.
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
        fontSize: '1.26vw',
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
