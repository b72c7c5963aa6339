import { dayInWords } from './notation'
import { ProfileFigure } from './ProfileFigure'
import { Prose } from './Prose'
import type { DocumentBlock, DocumentLanguage, ReportDocument } from './report-document'
import { documentWords } from './words'

export function ReportBody({ report }: { report: ReportDocument }) {
  const words = documentWords[report.language].report
  return (
    <main>
      {report.sections.map((section) => {
        const written = section.blocks.filter(isWritten)
        return (
          <section key={section.name}>
            <h2>{words.sections[section.name]}</h2>
            {written.map((block, index) => (
              <Block key={index} block={block} language={report.language} />
            ))}
            {written.length === 0 && <p className="empty">{words.emptySection}</p>}
          </section>
        )
      })}
    </main>
  )
}

function isWritten(block: DocumentBlock): boolean {
  return block.type === 'profile' || block.text.trim() !== ''
}

function Block({ block, language }: { block: DocumentBlock; language: DocumentLanguage }) {
  switch (block.type) {
    case 'text':
      return <Prose text={block.text} />
    case 'quote':
      return (
        <blockquote>
          <Prose text={block.text} />
          <cite className="quote-source">
            {documentWords[language].report.quoteFrom(dayInWords(block.heldOn, language))}
          </cite>
        </blockquote>
      )
    case 'profile':
      return <ProfileFigure profile={block} language={language} />
  }
}
