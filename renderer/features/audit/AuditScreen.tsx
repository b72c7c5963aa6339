import { useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { usePages } from '../../client/records'
import { useWords } from '../../i18n/words'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page, Section } from '../../ui/Page'
import { useAuditColumns } from './audit-columns'
import { CoacheeFilter } from './CoacheeFilter'
import { Verification } from './Verification'

/** Who did what, to which record, about whom and when. */
export function AuditScreen(): ReactNode {
  const { t } = useWords()
  const [address, setAddress] = useSearchParams()
  const coacheeId = address.get('coachee')
  const [checking, setChecking] = useState(false)
  const columns = useAuditColumns()
  const pages = usePages(
    'audit.list',
    { coacheeId },
    {
      rows: (page) => page.entries,
      total: (page) => page.total,
      isMore: (page) => page.isMore,
      next: (last) => ({ before: last.sequence })
    }
  )
  return (
    <Page title={t('navigation.places.privacy')} lead={t('audit.screen.lead')}>
      <Section
        title={t('audit.screen.title')}
        actions={
          <Verification
            asked={checking}
            onAsk={() => {
              setChecking(true)
            }}
          />
        }
      >
        <CoacheeFilter
          chosen={coacheeId}
          onChoose={(id) => {
            setAddress(id === null ? {} : { coachee: id }, { replace: true })
          }}
        />
        <DataTable
          caption={t('audit.screen.title')}
          pages={pages}
          columns={columns}
          rowKey={(entry) => String(entry.sequence)}
          empty={<EmptyState>{t('audit.screen.empty')}</EmptyState>}
        />
      </Section>
    </Page>
  )
}
