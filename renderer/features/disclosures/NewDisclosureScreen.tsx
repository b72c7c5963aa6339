import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useParams } from 'react-router'
import type { RecipientChoice } from '../../../shared/contract/disclosures'
import type { Report } from '../../../shared/contract/reports'
import { paths } from '../../app/paths'
import { useRead } from '../../app/records'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'
import { Steps } from '../../ui/Steps'
import { DoneStep, type MadeDisclosure } from './DoneStep'
import { PreviewStep } from './PreviewStep'
import { PurposeStep, type Purpose } from './PurposeStep'
import { RecipientStep } from './RecipientStep'
import { WhatGoes } from './WhatGoes'
import style from './Wizard.module.css'

export function NewDisclosureScreen(): ReactNode {
  const { reportId = '' } = useParams()
  const report = useRead('reports.get', { id: reportId })
  return <Loaded read={report}>{(value) => <Wizard report={value} />}</Loaded>
}

/** Recipient, purpose, the very pages, and then the words that open them. */
function Wizard({ report }: { report: Report }): ReactNode {
  const { t } = useWords()
  const [step, setStep] = useState(0)
  const [recipient, setRecipient] = useState<RecipientChoice | null>(null)
  const [purpose, setPurpose] = useState<Purpose | null>(null)
  const [made, setMade] = useState<MadeDisclosure | null>(null)
  const shown = made ? 3 : step
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(shown)

  // Each step is read out from its beginning; the button that led to it is gone.
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
      {(step < 2 || made) && <WhatGoes report={report} recipient={recipient} purpose={purpose} />}
      <div
        ref={place}
        className={style['step']}
        tabIndex={-1}
        role="group"
        aria-label={steps[shown]}
        onKeyDown={(event) => {
          // The words are shown once: Esc does not lead away from them.
          if (made && event.key === 'Escape') event.preventDefault()
        }}
      >
        {made && recipient ? (
          <DoneStep name={recipient.name} made={made} />
        ) : step === 0 || !recipient ? (
          <RecipientStep
            reportId={report.id}
            chosen={recipient}
            onChoose={setRecipient}
            onNext={() => {
              setStep(1)
            }}
          />
        ) : step === 1 || !purpose ? (
          <PurposeStep
            recipient={recipient}
            purpose={purpose}
            onBack={() => {
              setStep(0)
            }}
            onNext={(chosen) => {
              setPurpose(chosen)
              setStep(2)
            }}
          />
        ) : (
          <PreviewStep
            report={report}
            recipient={recipient}
            purpose={purpose}
            onBack={() => {
              setStep(1)
            }}
            onMade={setMade}
          />
        )}
      </div>
    </Page>
  )
}
