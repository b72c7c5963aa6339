import { Button, TextInput } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import type { OutputOf } from '../../../shared/contract'
import type { RecipientChoice } from '../../../shared/contract/disclosures'
import type { ErrorCode } from '../../../shared/errors'
import { useFailureWords } from '../../client/failure-words'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import style from './Wizard.module.css'

interface RecipientStepProps extends ChoicesProps {
  onNext: () => void
}

/** Short reasons, shown beside each name; the full sentence is shown when the name is chosen. */
const reasons = {
  'disclosure.otherSponsor': 'otherSponsor',
  'disclosure.agreementMissing': 'agreementMissing',
  'disclosure.agreementForbids': 'agreementForbids',
  'disclosure.coacheeFirst': 'coacheeFirst'
} as const satisfies Partial<Record<ErrorCode, string>>

function isReason(code: ErrorCode): code is keyof typeof reasons {
  return code in reasons
}

/**
 * Lists everybody, with the reason why somebody may not receive it. Such a person can be chosen, and the refusal is
 * shown at once.
 */
export function RecipientStep({ onNext, ...choosing }: RecipientStepProps): ReactNode {
  const { t } = useWords()
  const { chosen } = choosing
  return (
    <>
      <Choices {...choosing} />
      <div>
        <Button onClick={onNext} disabled={chosen === null || chosen.refusal !== null}>
          {t('common.next')}
        </Button>
      </div>
    </>
  )
}

interface ChoicesProps {
  found: OutputOf<'disclosures.recipients'>
  /** By which contacts of other organisations are looked for, as typed. */
  otherName: string
  onSeekOther: (name: string) => void
  chosen: RecipientChoice | null
  onChoose: (choice: RecipientChoice) => void
}

function Choices({ found, otherName, onSeekOther, chosen, onChoose }: ChoicesProps): ReactNode {
  const { t } = useWords()
  const { choices, others, isMoreOthers } = found
  const isSought = otherName !== ''
  // All of them are refused: a few are told at once, many only to whoever looks for one.
  const listed = isMoreOthers && !isSought ? [] : others
  return (
    <fieldset className={style['choices']}>
      <legend>{t('disclosures.wizard.choose')}</legend>
      {choices.map((choice) => (
        <Choice key={keyOf(choice)} choice={choice} chosen={chosen} onChoose={onChoose} />
      ))}
      {(others.length > 0 || isSought) && (
        <div className={style['others']} role="group" aria-label={t('disclosures.wizard.others')}>
          <h2>{t('disclosures.wizard.others')}</h2>
          {(isMoreOthers || isSought) && (
            <TextInput
              type="search"
              label={t('disclosures.wizard.filter')}
              value={otherName}
              autoComplete="off"
              onChange={(event) => {
                onSeekOther(event.currentTarget.value)
              }}
            />
          )}
          {listed.map((choice) => (
            <Choice key={keyOf(choice)} choice={choice} chosen={chosen} onChoose={onChoose} />
          ))}
          {isSought && (isMoreOthers || others.length === 0) && (
            <p className={style['more']} role="status">
              {isMoreOthers ? t('disclosures.wizard.moreOthers') : t('disclosures.wizard.noOthers')}
            </p>
          )}
        </div>
      )}
    </fieldset>
  )
}

interface ChoiceProps {
  choice: RecipientChoice
  chosen: RecipientChoice | null
  onChoose: (choice: RecipientChoice) => void
}

function Choice({ choice, chosen, onChoose }: ChoiceProps): ReactNode {
  const { t } = useWords()
  const failure = useFailureWords()
  const id = useId()
  const isChosen = chosen !== null && keyOf(chosen) === keyOf(choice)
  return (
    <div className={style['choice']} data-refused={choice.refusal !== null || undefined}>
      <label>
        <input
          type="radio"
          name="recipient"
          checked={isChosen}
          aria-describedby={choice.refusal ? id : undefined}
          onChange={() => {
            onChoose(choice)
          }}
        />
        <span className={style['name']}>{choice.name}</span>
        <span className={style['about']}>{choice.organisationName ?? t('disclosures.wizard.coachee')}</span>
      </label>
      {choice.refusal && (
        <div id={id} className={style['reason']}>
          {isChosen ? (
            <FailureNotice failure={{ code: choice.refusal }} />
          ) : isReason(choice.refusal) ? (
            t(`disclosures.wizard.notYet.${reasons[choice.refusal]}`)
          ) : (
            failure({ code: choice.refusal })
          )}
        </div>
      )}
    </div>
  )
}

/** Tells recipients apart. */
export function keyOf({ recipient }: RecipientChoice): string {
  return recipient.kind === 'coachee' ? 'coachee' : `${recipient.personId} ${recipient.organisationId}`
}
