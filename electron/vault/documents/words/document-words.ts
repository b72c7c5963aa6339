import type { ReportSectionName, ReportTemplate } from '../../../../shared/domain/report-templates'

/** The words of printed documents in one language. What takes arguments is a function: word order differs. */
export interface DocumentWords {
  report: {
    kinds: Readonly<Record<ReportTemplate, string>>
    draft: string
    coachee: string
    sponsor: string
    assignment: string
    author: string
    date: string
    validUntil: string
    recipient: string
    sections: Readonly<Record<ReportSectionName, string>>
    emptySection: string
    quoteFrom: (day: string) => string
    signature: string
    signedOn: (day: string) => string
    responsibility: string
    controller: string
    controllerContact: (contact: string, email: string) => string
    enterpriseNumber: string
  }
  profile: {
    title: (instrument: string) => string
    administered: (day: string, by: string) => string
    scale: string
    mean: string
    range: string
    answered: string
    answeredOf: (answered: number, items: number) => string
    rawMeans: (lowest: string, highest: string) => string
    edition: (edition: string, publisher: string) => string
  }
  page: {
    confidential: string
  }
  recovery: {
    title: string
    practice: string
    madeOn: string
    purpose: string
    key: string
    keepTitle: string
    keep: readonly string[]
    useTitle: string
    use: readonly string[]
    neverTitle: string
    never: string
  }
}
