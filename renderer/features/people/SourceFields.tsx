import type { ReactNode } from 'react'
import { useWatch, type FieldPath, type FieldValues } from 'react-hook-form'
import { sources, type Source } from '../../../shared/domain/sources'
import { useWords } from '../../i18n/words'
import { SelectField } from '../../ui/form/ChoiceFields'
import { TextField } from '../../ui/form/TextField'
import type { DossierForm } from '../../ui/form/use-dossier-form'

interface Sourced extends FieldValues {
  source: Source
  sourceDetail: string
}

/** The source of the data, and its detail when the source was not the person (R12, R13). */
export function SourceFields<Typed extends Sourced, Checked>({
  form
}: {
  form: DossierForm<Typed, Checked>
}): ReactNode {
  const { t } = useWords()
  const source: Source = useWatch({ control: form.control, name: 'source' as FieldPath<Typed> })
  return (
    <>
      <SelectField
        form={form}
        name={'source' as FieldPath<Typed>}
        label={t('people.fields.source')}
        help={t('people.sourceHelp')}
        choices={sources.map((value) => ({ value, label: t(`people.sources.${value}`) }))}
      />
      {source !== 'person' && (
        <TextField
          form={form}
          name={'sourceDetail' as FieldPath<Typed>}
          label={t('people.fields.sourceDetail')}
          help={t('people.sourceDetailHelp')}
          required
        />
      )}
    </>
  )
}
