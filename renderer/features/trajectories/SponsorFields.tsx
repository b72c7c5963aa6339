import { Select } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useRead } from '../../client/records'
import { useTypedWords } from '../../client/use-typed-words'
import { useWords } from '../../i18n/words'
import { SelectField } from '../../ui/form/ChoiceFields'
import { useField } from '../../ui/form/field'
import type { TrajectoryFormState } from './TrajectoryForm'

/** The sponsor, found by typing, and the contact there who may receive what was agreed. */
export function SponsorFields({ form }: { form: TrajectoryFormState }): ReactNode {
  const { t } = useWords()
  const { field, error } = useField({ form, name: 'trajectory.sponsorId' })
  const sponsorId = useWatch({ control: form.control, name: 'trajectory.sponsorId' })
  const [typed, setTyped] = useState('')
  const asked = useTypedWords(typed)
  const sponsor = useRead('organisations.get', { id: sponsorId ?? '' }, { when: sponsorId !== null })
  const chosenName = sponsorId === null ? undefined : sponsor.data?.name
  // The field shows the name of the chosen sponsor, which is no search text.
  const found = useRead(
    'organisations.list',
    { name: asked === chosenName ? '' : asked, limit: 20 },
    { keepLast: true }
  )
  const rows = found.data?.rows ?? []
  const choices = rows.map(({ id, name }) => ({ value: id, label: name }))
  if (sponsorId !== null && chosenName !== undefined && !rows.some(({ id }) => id === sponsorId))
    choices.unshift({ value: sponsorId, label: chosenName })

  return (
    <>
      <Select
        ref={field.ref}
        name={field.name}
        onBlur={field.onBlur}
        value={sponsorId}
        onChange={(id) => {
          field.onChange(id)
          form.setValue('trajectory.sponsorContactId', null, { shouldDirty: true })
        }}
        data={choices}
        searchable
        clearable
        searchValue={typed}
        onSearchChange={setTyped}
        // The vault has filtered already.
        filter={({ options }) => options}
        nothingFoundMessage={found.isFetching ? null : t('trajectories.noSponsorFound')}
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        placeholder={t('trajectories.selfPaid')}
        label={t('trajectories.fields.sponsor')}
        description={t('trajectories.sponsorHelp')}
        error={error}
      />
      {sponsor.data && sponsorId !== null && (
        <SelectField
          form={form}
          name="trajectory.sponsorContactId"
          label={t('trajectories.fields.sponsorContact')}
          help={t('trajectories.contactHelp')}
          none={t('trajectories.noContact')}
          choices={sponsor.data.contacts.map((contact) => ({
            value: contact.personId,
            label: [`${contact.givenName} ${contact.familyName}`, contact.function].filter(Boolean).join(', ')
          }))}
        />
      )}
    </>
  )
}
