import { formatEnterpriseNumber } from '../../../shared/domain/enterprise-number'
import { dayInWords } from './notation'
import type { ReportDocument } from './report-document'
import { documentWords } from './words'

/** Who answers for the report (R37), and who for the data (R03). */
export function ReportEnd({ report }: { report: ReportDocument }) {
  const words = documentWords[report.language].report
  const { practice, author, signature } = report
  const { street, postcode, city } = practice.address
  return (
    <footer>
      {signature && (
        <section className="signature">
          <span className="label">{words.signature}</span>
          <p className="name">{author.name}</p>
          <p className="qualification">
            {author.qualification !== '' && `${author.qualification} · `}
            {words.signedOn(dayInWords(signature.signedOn, report.language))}
          </p>
          <p>{words.responsibility}</p>
        </section>
      )}
      <section className="controller">
        <p>
          {`${words.controller}: ${practice.name}, ${street}, ${postcode} ${city}. `}
          {`${words.enterpriseNumber} ${formatEnterpriseNumber(practice.enterpriseNumber)}. `}
          {words.controllerContact(practice.controllerContact, practice.email)}
        </p>
      </section>
    </footer>
  )
}
