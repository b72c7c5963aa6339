import { Badge, Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Report } from '../../../shared/contract/reports'
import { useAutosave } from '../../client/autosave'
import { paths } from '../../client/paths'
import { useJobAnswer } from '../../client/jobs'
import { useWrite } from '../../client/records'
import { useSaveState } from '../../client/save-state'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { useFormDialog } from '../../ui/form/use-form-dialog'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'
import { DiscardDraft } from './DiscardDraft'
import { DocumentPreview } from './DocumentPreview'
import { draftOf, fieldsOf } from './draft-blocks'
import style from './ReportEditor.module.css'
import { SectionsEditor } from './SectionsEditor'
import { SignReport, signDialog } from './SignReport'

type View = 'write' | 'preview'

/** Edits a draft: it is autosaved, and can be previewed as real pages at any time. */
export function ReportEditor({ report }: { report: Report }): ReactNode {
  const { t } = useWords()
  const [draft, setDraft] = useState(() => draftOf(report))
  const [view, setView] = useState<View>('write')
  const signing = useFormDialog(signDialog)
  const [discarding, setDiscarding] = useState(false)
  const { state } = useSaveState()
  const save = useWrite('reports.save', { quiet: true })
  const keep = useAutosave({
    value: draft,
    save: (value) => save.mutateAsync({ id: report.id, report: fieldsOf(value, report.title) })
  })
  // The first title of a draft is the name of its template, which need not be shown twice.
  const template = t(`reports.templates.${report.template}`)
  const titleProblem = draft.title.trim() === '' ? t('fields.required') : null

  return (
    <Page
      title={draft.title.trim() === '' ? report.title : draft.title}
      mark={
        <Badge color="gray" variant="outline" size="lg" tt="none">
          {t('reports.states.draft')}
        </Badge>
      }
      lead={draft.title.trim() === template ? undefined : template}
      trail={[{ title: report.coacheeName, to: paths.coachee(report.coacheeId) }]}
      actions={
        <>
          <SegmentedControl
            aria-label={t('reports.editor.views')}
            value={view}
            data={[
              { value: 'write', label: t('reports.editor.write') },
              { value: 'preview', label: t('reports.editor.preview') }
            ]}
            onChange={(wanted) => {
              // The preview is made from the saved draft, so save first.
              void keep().then(() => {
                setView(wanted)
              })
            }}
          />
          <Button
            variant="subtle"
            onClick={() => {
              setDiscarding(true)
            }}
          >
            {t('reports.editor.discard')}
          </Button>
          <Button
            onClick={() => {
              void keep().then(() => {
                signing.open(report.id)
              })
            }}
          >
            {t('reports.editor.sign')}
          </Button>
        </>
      }
    >
      {state.kind === 'failed' && <FailureNotice failure={state.failure} onRetry={keep} />}
      {view === 'preview' ? (
        <Preview id={report.id} title={draft.title} />
      ) : (
        <div className={style['paper']}>
          <TextInput
            label={t('reports.editor.title')}
            value={draft.title}
            error={titleProblem}
            maxLength={300}
            required
            onChange={(event) => {
              const title = event.currentTarget.value
              setDraft((before) => ({ ...before, title }))
            }}
          />
          <p className={style['hint']}>{t('reports.editor.moveHint')}</p>
          <SectionsEditor trajectoryId={report.trajectoryId} draft={draft} onChange={setDraft} />
        </div>
      )}
      <SignReport opened={signing.about === report.id} onClose={signing.close} id={report.id} draft={draft} />
      <DiscardDraft
        opened={discarding}
        onClose={() => {
          setDiscarding(false)
        }}
        report={report}
      />
    </Page>
  )
}

function Preview({ id, title }: { id: string; title: string }): ReactNode {
  const { t } = useWords()
  const preview = useJobAnswer('reports.preview', { id })
  return (
    <Loaded read={preview}>
      {({ value, bytes }) => (
        <DocumentPreview pdf={bytes} pageCount={value.pages} label={t('reports.preview.label', { title })} />
      )}
    </Loaded>
  )
}
