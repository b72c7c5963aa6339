import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormState, useWatch } from 'react-hook-form'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'
import type { DossierForm } from '../../ui/form/use-dossier-form'
import style from './MissingAnswers.module.css'
import type { RecordedChecked, RecordedTyped } from './recorded-test'

/** Shown after a first attempt to save: which items are open, a link to each, and a way to save without them. */
export function MissingAnswers({ form }: { form: DossierForm<RecordedTyped, RecordedChecked> }): ReactNode {
  const { t } = useWords()
  const { submitCount } = useFormState({ control: form.control })
  const answers = useWatch({ control: form.control, name: 'answers' })
  const open = answers.flatMap((answer, index) => (answer === null ? [index + 1] : []))
  if (submitCount === 0 || open.length === 0) return null
  return (
    <Notice
      tone="warn"
      action={
        <Button
          type="submit"
          size="xs"
          variant="default"
          onClick={() => {
            form.setValue('openIsFine', true)
          }}
        >
          {t('psychometrics.record.saveAnyway')}
        </Button>
      }
    >
      {t('psychometrics.record.missing', { count: open.length })}
      <span className={style['items']}>
        {open.map((number) => (
          <button
            key={number}
            type="button"
            className={style['item']}
            onClick={() => {
              document.querySelector<HTMLElement>(`#item-${String(number)} input`)?.focus()
            }}
          >
            {t('psychometrics.record.goToItem', { number })}
          </button>
        ))}
      </span>
    </Notice>
  )
}
