import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { MemberProfile } from '../../../shared/contract/members'
import type { PracticeProfile } from '../../../shared/contract/practice'
import type { Session } from '../../../shared/contract/vault'
import { useAppearance } from '../../client/appearance'
import { call } from '../../client/vault'
import { failureOf } from '../../client/vault-failure'
import { useWords } from '../../i18n/words'
import plain from '../../ui/plain/PlainForm.module.css'
import { Steps } from '../../ui/Steps'
import { EntryPage } from '../locking'
import { ChoosePassphrase } from './ChoosePassphrase'
import { LanguageStep } from './LanguageStep'
import { emptyMember, MemberForm } from './MemberForm'
import { emptyPractice, PracticeForm } from './PracticeForm'
import { RecoveryKeyCheck } from './RecoveryKeyCheck'
import { RecoveryKeySheet } from './RecoveryKeySheet'

const steps = ['language', 'practice', 'you', 'passphrase', 'recoveryKey', 'check'] as const
type Step = (typeof steps)[number]

interface Made {
  session: Session
  groups: readonly string[]
}

interface FirstRunProps {
  onDone: (session: Session) => void
  /** Called when a practice already exists, as after an attempt whose answer never came. */
  onExists: () => void
}

/** The first run, from an empty PC to an open vault. Each step keeps its values, so that going back loses nothing. */
export function FirstRun({ onDone, onExists }: FirstRunProps): ReactNode {
  const { t } = useWords()
  const { appearance } = useAppearance()
  const heading = useRef<HTMLHeadingElement>(null)
  const [step, setStep] = useState<Step>('language')
  const [practice, setPractice] = useState<PracticeProfile>(emptyPractice)
  const [member, setMember] = useState<MemberProfile>(emptyMember)
  const [made, setMade] = useState<Made | null>(null)

  useEffect(() => {
    heading.current?.focus()
  }, [step])

  const go = (to: Step) => (): void => {
    setStep(to)
  }

  const create = async (passphrase: string): Promise<void> => {
    const wanted = { language: appearance.language, practice, member, passphrase }
    const answer = await call('vault.create', wanted).catch((error: unknown) => {
      if (failureOf(error).code === 'vault.exists') onExists()
      throw error
    })
    setMade({ session: answer.session, groups: answer.recoveryKey.groups })
    setStep('recoveryKey')
  }

  const done = (confirmed: boolean): void => {
    if (made) onDone({ ...made.session, recoveryKeyConfirmed: confirmed })
  }

  return (
    <EntryPage wide open={made !== null} asksLanguage={step === 'language'}>
      <Steps steps={steps.map((name) => t(`vault.firstRun.steps.${name}`))} current={steps.indexOf(step)} />
      <div className={plain['words']}>
        <h1 ref={heading} tabIndex={-1}>
          {t(`vault.firstRun.${step}.title`)}
        </h1>
        <p>{t(`vault.firstRun.${step}.text`)}</p>
      </div>
      {step === 'language' && <LanguageStep onNext={go('practice')} />}
      {step === 'practice' && (
        <PracticeForm
          practice={practice}
          submit={t('common.next')}
          onBack={go('language')}
          onSubmit={(filled) => {
            setPractice(filled)
            setStep('you')
            return Promise.resolve()
          }}
        />
      )}
      {step === 'you' && (
        <MemberForm
          member={member}
          submit={t('common.next')}
          onBack={go('practice')}
          onSubmit={(filled) => {
            setMember(filled)
            setStep('passphrase')
            return Promise.resolve()
          }}
        />
      )}
      {step === 'passphrase' && (
        <ChoosePassphrase
          ownWords={[member.givenName, member.familyName, practice.name, practice.address.city]}
          onBack={go('you')}
          onChosen={create}
        />
      )}
      {step === 'recoveryKey' && made && <RecoveryKeySheet groups={made.groups} onKept={go('check')} />}
      {step === 'check' && made && (
        <RecoveryKeyCheck
          groups={made.groups}
          submit={t('vault.firstRun.check.finish')}
          onSeeAgain={go('recoveryKey')}
          onConfirmed={() => {
            done(true)
          }}
          onLater={() => {
            done(false)
          }}
        />
      )}
    </EntryPage>
  )
}
