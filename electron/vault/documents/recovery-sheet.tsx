import { recoverySheetStyle } from './document-style'
import { dayInWords } from './notation'
import { printable } from './printable'
import type { DocumentLanguage } from './report-document'
import { documentWords } from './words'

export interface RecoverySheet {
  language: DocumentLanguage
  practiceName: string
  /** 2026-03-02 */
  madeOn: string
  groups: readonly string[]
}

/** The recovery key on paper, with what it is for and where to keep it. */
export function recoverySheetHtml({ language, practiceName, madeOn, groups }: RecoverySheet): string {
  const words = documentWords[language].recovery
  return printable(
    language,
    words.title,
    recoverySheetStyle,
    <>
      <div className="masthead">
        <span className="label practice">Dossier</span>
        <span className="label">{documentWords[language].page.confidential}</span>
      </div>
      <h1>{words.title}</h1>
      <dl className="facts">
        <div>
          <dt className="label">{words.practice}</dt>
          <dd>{practiceName}</dd>
        </div>
        <div>
          <dt className="label">{words.madeOn}</dt>
          <dd>{dayInWords(madeOn, language)}</dd>
        </div>
      </dl>
      <p>{words.purpose}</p>
      <h2>{words.key}</h2>
      <ol className="groups">
        {groups.map((group, index) => (
          <li key={index}>
            <span className="position">{index + 1}</span>
            {group}
          </li>
        ))}
      </ol>
      <h2>{words.keepTitle}</h2>
      <ul>
        {words.keep.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.useTitle}</h2>
      <ol>
        {words.use.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className="warning">
        <p className="name">{words.neverTitle}</p>
        <p>{words.never}</p>
      </div>
    </>
  )
}
