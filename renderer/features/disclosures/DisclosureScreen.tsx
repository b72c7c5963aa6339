import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { Disclosure } from '../../../shared/contract/disclosures'
import { legalBases } from '../../../shared/domain/legal-bases'
import { paths } from '../../client/paths'
import { useJobAnswer } from '../../client/jobs'
import { useRead } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Facts } from '../../ui/Facts'
import { Loaded } from '../../ui/Loaded'
import { Page, Section } from '../../ui/Page'
import { DocumentPreview, Fingerprint } from '../reports'

export function DisclosureScreen(): ReactNode {
  const { id = '' } = useParams()
  const disclosure = useRead('disclosures.get', { id })
  return <Loaded read={disclosure}>{(value) => <Entry disclosure={value} />}</Loaded>
}

/** An entry of the ledger: what was disclosed, to whom, why, and the proof of it. */
function Entry({ disclosure }: { disclosure: Disclosure }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const basis = t(`disclosures.legalBases.${disclosure.legalBasis}`)
  return (
    <Page
      title={t('disclosures.entry.title', { name: disclosure.recipientName })}
      lead={format.moment(disclosure.madeAt)}
    >
      <Section title={t('disclosures.entry.facts')}>
        <Facts
          facts={[
            {
              label: t('disclosures.entry.recipient'),
              value: [
                disclosure.recipientName,
                disclosure.organisationName ?? t('disclosures.entry.isCoachee')
              ].join(', ')
            },
            {
              label: t('disclosures.entry.coachee'),
              value: <Link to={paths.coachee(disclosure.coacheeId)}>{disclosure.coacheeName}</Link>
            },
            {
              label: t('disclosures.entry.report'),
              value: <Link to={paths.report(disclosure.reportId)}>{disclosure.reportTitle}</Link>
            },
            { label: t('disclosures.entry.purpose'), value: disclosure.purpose },
            {
              label: t('disclosures.entry.legalBasis'),
              value: t('disclosures.wizard.article', { basis, article: legalBases[disclosure.legalBasis] })
            },
            { label: t('disclosures.entry.madeAt'), value: format.moment(disclosure.madeAt) },
            { label: t('disclosures.entry.madeBy'), value: disclosure.madeBy }
          ]}
        />
      </Section>
      <Section title={t('disclosures.entry.proof')}>
        <Facts
          facts={[
            { label: t('disclosures.entry.fileName'), value: disclosure.fileName },
            { label: t('disclosures.entry.pages'), value: format.number(disclosure.pages) },
            {
              label: t('disclosures.entry.documentHash'),
              value: <Fingerprint sha256={disclosure.documentSha256} />
            },
            { label: t('disclosures.entry.fileHash'), value: <Fingerprint sha256={disclosure.fileSha256} /> }
          ]}
        />
      </Section>
      <SealedCopy disclosure={disclosure} />
    </Page>
  )
}

function SealedCopy({ disclosure }: { disclosure: Disclosure }): ReactNode {
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  const copy = useJobAnswer('disclosures.sealedCopy', { id: disclosure.id }, { when: opened })
  return (
    <Section title={t('disclosures.entry.sealedCopy')} lead={t('disclosures.entry.sealedLead')}>
      {opened ? (
        <Loaded read={copy}>
          {({ value, bytes }) => (
            <DocumentPreview
              pdf={bytes}
              pageCount={value.pages}
              label={t('reports.preview.label', { title: disclosure.reportTitle })}
            />
          )}
        </Loaded>
      ) : (
        <div>
          <Button
            variant="default"
            onClick={() => {
              setOpened(true)
            }}
          >
            {t('disclosures.entry.open')}
          </Button>
        </div>
      )}
    </Section>
  )
}
