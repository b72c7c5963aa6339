import { Badge, Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Report } from '../../../shared/contract/reports'
import { paths } from '../../client/paths'
import { useJobAnswer } from '../../client/jobs'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Facts } from '../../ui/Facts'
import { Loaded } from '../../ui/Loaded'
import { Page, Section } from '../../ui/Page'
import { DocumentPreview } from './DocumentPreview'
import { Fingerprint } from './Fingerprint'

/** A signed report: its author, until when it is valid, and its pages. */
export function SignedReport({ report }: { report: Report }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const preview = useJobAnswer('reports.preview', { id: report.id })
  return (
    <Page
      title={report.title}
      mark={
        <Badge color="teal" variant="light" size="lg" tt="none">
          {t('reports.states.signed')}
        </Badge>
      }
      lead={t(`reports.templates.${report.template}`)}
      trail={[{ title: report.coacheeName, to: paths.coachee(report.coacheeId) }]}
      actions={
        <Button component={Link} to={paths.newDisclosure(report.id)}>
          {t('reports.signed.disclose')}
        </Button>
      }
    >
      <Section title={t('reports.signed.facts')}>
        <Facts
          facts={[
            { label: t('reports.signed.coachee'), value: report.coacheeName },
            {
              label: t('reports.signed.sponsor'),
              value: report.sponsorName ?? t('reports.signed.noSponsor')
            },
            { label: t('reports.signed.by'), value: report.signedBy },
            { label: t('reports.signed.at'), value: report.signedAt && format.moment(report.signedAt) },
            {
              label: t('reports.signed.validUntil'),
              value: report.validUntil && format.longDay(report.validUntil)
            },
            {
              label: t('reports.signed.hash'),
              value: report.contentSha256 && <Fingerprint sha256={report.contentSha256} />
            }
          ]}
        />
      </Section>
      <Section title={t('reports.signed.document')}>
        <Loaded read={preview}>
          {({ value, bytes }) => (
            <DocumentPreview
              pdf={bytes}
              pageCount={value.pages}
              label={t('reports.preview.label', { title: report.title })}
            />
          )}
        </Loaded>
      </Section>
    </Page>
  )
}
