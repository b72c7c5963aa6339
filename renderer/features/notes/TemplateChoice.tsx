import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import type { z } from 'zod'
import type { notes } from '../../../shared/contract/notes'
import { noteTemplateNames, noteTemplates } from '../../../shared/domain/note-templates'
import { useWords } from '../../i18n/words'
import type { DossierForm } from '../../ui/form/use-dossier-form'
import style from './TemplateChoice.module.css'

type Start = typeof notes.start.input

/** The templates, each with its headings. */
export function TemplateChoice({ form }: { form: DossierForm<z.input<Start>, z.output<Start>> }): ReactNode {
  const { t } = useWords()
  const { field } = useController({ control: form.control, name: 'template' })
  return (
    <fieldset className={style['templates']}>
      <legend>{t('notes.chooseTemplate')}</legend>
      <div className={style['choices']}>
        {noteTemplateNames.map((template) => (
          <label key={template} className={style['choice']}>
            <input
              type="radio"
              name={field.name}
              aria-label={t(`notes.templates.${template}`)}
              checked={field.value === template}
              onBlur={field.onBlur}
              onChange={() => {
                field.onChange(template)
              }}
            />
            <span>
              <span className={style['name']}>{t(`notes.templates.${template}`)}</span>
              <span className={style['headings']}>
                {noteTemplates[template].map((heading) => t(`notes.headings.${heading}`)).join(' · ')}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
