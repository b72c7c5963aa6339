import type { ReactNode } from 'react'
import { dayInWords } from './notation'
import type { ReportDocument } from './report-document'
import { documentWords } from './words'

/** Who, for whom, by whom and when: the head of the first page. */
export function ReportCover({ report }: { report: ReportDocument }) {
  const words = documentWords[report.language].report
  const day = (value: string) => dayInWords(value, report.language)
  return (
    <header>
      <div className="masthead">
        <span className="label practice">{report.practice.name}</span>
        <span className={report.signature ? 'label' : 'label draft'}>
          {report.signature ? words.kinds[report.template] : words.draft}
        </span>
      </div>
      <h1>{report.title}</h1>
      <dl className="facts">
        <Fact label={words.coachee}>{report.coacheeName}</Fact>
        {report.sponsorName !== null && <Fact label={words.sponsor}>{report.sponsorName}</Fact>}
        <Fact label={words.author}>
          {report.author.name}
          {report.author.qualification !== '' && <small>{report.author.qualification}</small>}
        </Fact>
        {report.recipientName !== null && <Fact label={words.recipient}>{report.recipientName}</Fact>}
        <Fact label={words.date}>{day(report.signature?.signedOn ?? report.writtenOn)}</Fact>
        {report.signature && <Fact label={words.validUntil}>{day(report.signature.validUntil)}</Fact>}
        <Fact label={words.assignment} wide>
          {report.assignment}
        </Fact>
      </dl>
    </header>
  )
}

function Fact({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'wide' : undefined}>
      <dt className="label">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
