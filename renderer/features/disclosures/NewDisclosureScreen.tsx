import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useParams } from 'react-router'
import type { Report } from '../../../shared/contract/reports'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useRestoredState } from '../../client/use-restored-state'
import { useTypedWords } from '../../client/use-typed-words'
import { useWords } from '../../i18n/words'
import { DraftNotice } from '../../ui/form/DraftNotice'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'
import { Steps } from '../../ui/Steps'
import { DoneStep, type MadeDisclosure } from './DoneStep'
import { PreviewStep } from './PreviewStep'
import { PurposeStep, type Purpose } from './PurposeStep'
import { keyOf, RecipientStep } from './RecipientStep'
import { DisclosureSummary } from './DisclosureSummary'
import style from './Wizard.module.css'

export function NewDisclosureScreen(): ReactNode {
  const { reportId = '' } = useParams()
  const report = useRead('reports.get', { id: reportId })
  return <Loaded read={report}>{(value) => <Wizard report={value} />}</Loaded>
}

/** The choices so far. The rules are checked again each time, so whether the recipient may receive it is not stored. */
interface Chosen {
  step: number
  /** The key of the recipient (`keyOf`). */
  recipient: string | null
  purpose: Purpose | null
}

const nothingChosen: Chosen = { step: 0, recipient: null, purpose: null }

/** The steps: recipient, purpose, preview, and the passphrase. Choices are stored until the disclosure is made. */
function Wizard({ report }: { report: Report }): ReactNode {
  const { t } = useWords()
  const [otherName, setOtherName] = useState('')
  const asked = { reportId: report.id, otherName: useTypedWords(otherName) }
  const recipients = useRead('disclosures.recipients', asked, { keepLast: true })
  const chosen = useRestoredState('disclosure', nothingChosen, { unfinished: true })
  const { purpose } = chosen.value
  const [made, setMade] = useState<MadeDisclosure | null>(null)
  const { choices = [], others = [] } = recipients.data ?? {}
  const recipient = [...choices, ...others].find((choice) => keyOf(choice) === chosen.value.recipient) ?? null
  const step = recipient?.refusal === null ? chosen.value.step : 0
  const shown = made ? 3 : step
  const change = (part: Partial<Chosen>): void => {
    chosen.set({ ...chosen.value, ...part })
  }
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(shown)

  // Moves the focus to the start of each step, because the button that led there is gone.
  useEffect(() => {
    if (before.current !== shown) place.current?.focus({ preventScroll: true })
    before.current = shown
  }, [shown])

  const steps = (['recipient', 'purpose', 'preview', 'done'] as const).map((name) =>
    t(`disclosures.wizard.steps.${name}`)
  )

  return (
    <Page
      title={t('disclosures.wizard.title')}
      trail={[{ title: report.title, to: paths.report(report.id) }]}
    >
      <Steps steps={steps} current={shown} />
      {/* Says that this is an earlier attempt when it reopens at the last step. */}
      {chosen.restored && shown === 2 && (
        <DraftNotice
          onDiscard={() => {
            chosen.set(nothingChosen)
          }}
        />
      )}
      {(step < 2 || made) && <DisclosureSummary report={report} recipient={recipient} purpose={purpose} />}
      <div
        ref={place}
        className={style['step']}
        tabIndex={-1}
        role="group"
        aria-label={steps[shown]}
        onKeyDown={(event) => {
          // The passphrase is shown once: Esc must not leave it.
          if (made && event.key === 'Escape') event.preventDefault()
        }}
      >
        {made && recipient ? (
          <DoneStep name={recipient.name} made={made} />
        ) : step === 0 || !recipient ? (
          <Loaded read={recipients}>
            {(found) => (
              <RecipientStep
                found={found}
                otherName={otherName}
                onSeekOther={setOtherName}
                chosen={recipient}
                onChoose={(choice) => {
                  change({ recipient: keyOf(choice) })
                }}
                onNext={() => {
                  change({ step: 1 })
                }}
              />
            )}
          </Loaded>
        ) : step === 1 || !purpose ? (
          <PurposeStep
            recipient={recipient}
            purpose={purpose}
            onBack={() => {
              change({ step: 0 })
            }}
            onNext={(given) => {
              change({ step: 2, purpose: given })
            }}
          />
        ) : (
          <PreviewStep
            report={report}
            recipient={recipient}
            purpose={purpose}
            withDraft={chosen.withDraft}
            onBack={() => {
              change({ step: 1 })
            }}
            onMade={(disclosure) => {
              setMade(disclosure)
              chosen.markSaved()
            }}
          />
        )}
      </div>
    </Page>
  )
}
