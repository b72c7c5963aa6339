import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useFormState, type FieldValues } from 'react-hook-form'
import type { Failure } from '../../../shared/errors'
import { failureOf } from '../../client/vault-failure'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../FailureNotice'
import { DraftNotice } from './DraftNotice'
import style from './Form.module.css'
import type { DossierForm } from './use-dossier-form'

interface FormProps<Typed extends FieldValues, Checked> {
  form: DossierForm<Typed, Checked>
  /** Saves the values. What it throws is shown beside the button, and the typed values stay. */
  onSubmit: (values: Checked) => Promise<unknown>
  /** The label of the button: a verb. */
  submit: string
  /** The action is irreversible: only the button submits, not Ctrl+S or Enter. */
  final?: boolean
  /** The form cannot be submitted now; its fields say why. */
  disabled?: boolean
  onCancel?: () => void
  /** Buttons between cancel and submit. */
  more?: ReactNode
  children: ReactNode
}

/**
 * The fields, the failure, and the buttons. Ctrl+S submits it while something is unsaved (the frame looks for
 * `data-unsaved`).
 */
export function Form<Typed extends FieldValues, Checked>(props: FormProps<Typed, Checked>): ReactNode {
  const { form, onSubmit, submit, final = false, disabled = false, onCancel, more, children } = props
  const { t } = useWords()
  const { isDirty, isSubmitting } = useFormState({ control: form.control })
  const [failure, setFailure] = useState<Failure | null>(null)

  const discard = (): void => {
    form.reset()
    form.discard()
  }

  const send = form.handleSubmit(async (values) => {
    setFailure(null)
    const submitted = structuredClone(form.getValues())
    try {
      await form.withDraft(() => onSubmit(values))
      form.markSaved(submitted)
    } catch (error) {
      setFailure(failureOf(error))
    }
  })

  return (
    <form
      noValidate
      className={style['form']}
      data-unsaved={(isDirty && !final) || undefined}
      onSubmit={(event) => {
        event.stopPropagation()
        event.preventDefault()
        if (!final) void send(event)
      }}
    >
      {form.fromDraft && <DraftNotice onDiscard={discard} />}
      {children}
      {failure && <FailureNotice failure={failure} />}
      <div className={style['buttons']}>
        <Button
          type={final ? 'button' : 'submit'}
          loading={isSubmitting}
          disabled={disabled}
          {...(final && { onClick: () => void send() })}
        >
          {submit}
        </Button>
        {more}
        {onCancel && (
          <Button
            variant="subtle"
            onClick={() => {
              form.discard()
              onCancel()
            }}
          >
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Fields side by side when there is room; each has the same width, or the width of its `wide` prop. */
export function FieldRow({ children }: { children: ReactNode }): ReactNode {
  return <div className={style['row']}>{children}</div>
}
