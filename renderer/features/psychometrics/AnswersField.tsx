import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useController } from 'react-hook-form'
import type { ScreenLanguage } from '../../../shared/domain/languages'
import type { Instrument } from '../../../shared/domain/psychometrics/instrument'
import { useWords } from '../../i18n/words'
import type { DossierForm } from '../../ui/form/use-dossier-form'
import style from './AnswersField.module.css'
import type { RecordedChecked, RecordedTyped } from './recorded-test'

interface AnswersFieldProps {
  form: DossierForm<RecordedTyped, RecordedChecked>
  instrument: Instrument
  /** The language of the items that were read. */
  language: ScreenLanguage
}

/** The items, each a group of radio buttons. A digit answers and moves on, so 20 answers take 20 keys. */
export function AnswersField({ form, instrument, language }: AnswersFieldProps): ReactNode {
  const { t } = useWords()
  const { field } = useController({ control: form.control, name: 'answers' })
  const list = useRef<HTMLOListElement>(null)
  const answers = field.value
  const words = instrument.answers[language]
  const items = instrument.items[language]

  const answer = (index: number, value: number | null): void => {
    field.onChange(answers.map((before, at) => (at === index ? value : before)))
  }

  const goTo = (index: number): void => {
    const item = list.current?.children[index]
    const radio = item?.querySelector<HTMLInputElement>('input:checked') ?? item?.querySelector('input')
    radio?.focus()
    item?.scrollIntoView({ block: 'nearest' })
  }

  const byKey = (event: KeyboardEvent, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const value = Number(event.key)
    if (Number.isInteger(value) && value >= 1 && value <= words.length) {
      event.preventDefault()
      answer(index, value)
      if (index + 1 < items.length) goTo(index + 1)
      else list.current?.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus()
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      answer(index, null)
    }
  }

  return (
    <section aria-label={t('psychometrics.record.questions')} className={style['questions']}>
      <p lang={language} className={style['instruction']}>
        {instrument.instruction[language]}
      </p>
      <p className={style['hint']}>{t('psychometrics.record.keyHint')}</p>
      <div className={style['legend']} aria-hidden>
        <span className={style['count']}>
          {t('psychometrics.record.answered', {
            answered: answers.filter((value) => value !== null).length,
            total: items.length
          })}
        </span>
        {words.map((word, index) => (
          <span key={word} lang={language}>
            <strong>{index + 1}</strong> {word}
          </span>
        ))}
      </div>
      <ol ref={list} className={style['items']}>
        {items.map((item, index) => (
          <li key={index}>
            <div
              id={`item-${String(index + 1)}`}
              className={style['item']}
              role="radiogroup"
              aria-labelledby={`item-${String(index + 1)}-text`}
              data-open={answers[index] === null || undefined}
              onKeyDown={(event) => {
                byKey(event, index)
              }}
            >
              <span id={`item-${String(index + 1)}-text`} lang={language} className={style['text']}>
                <span className={style['number']}>{index + 1}.</span> {item}
              </span>
              {words.map((word, at) => (
                <label key={word} className={style['answer']}>
                  <input
                    type="radio"
                    name={`item-${String(index + 1)}`}
                    checked={answers[index] === at + 1}
                    onChange={() => {
                      answer(index, at + 1)
                    }}
                  />
                  <span className="only-read-aloud" lang={language}>
                    {`${String(at + 1)} ${word}`}
                  </span>
                </label>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
