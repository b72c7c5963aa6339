// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { VaultFailure } from '../../../renderer/client/vault-failure'
import { NumberField, SelectField } from '../../../renderer/ui/form/ChoiceFields'
import { DateField } from '../../../renderer/ui/form/DateFields'
import { Form } from '../../../renderer/ui/form/Form'
import { TextField } from '../../../renderer/ui/form/TextField'
import { useDossierForm } from '../../../renderer/ui/form/use-dossier-form'
import { ContactFields } from '../../../shared/contract/organisations'
import { Day, EnterpriseNumber } from '../../../shared/contract/values'
import { show } from './screen'

afterEach(cleanup)

const Contact = z.object({
  ...ContactFields.shape,
  enterpriseNumber: EnterpriseNumber,
  birthDate: Day.nullable(),
  sessions: z.number().int().min(1).max(200).nullable()
})
type Sent = z.output<typeof Contact>

const empty: z.input<typeof Contact> = {
  givenName: '',
  familyName: '',
  function: '',
  language: 'nl',
  email: '',
  phone: '',
  source: 'person',
  sourceDetail: '',
  enterpriseNumber: '',
  birthDate: null,
  sessions: null
}

function ContactForm({ onSubmit }: { onSubmit: (values: Sent) => Promise<unknown> }): ReactNode {
  const form = useDossierForm(Contact, empty)
  return (
    <Form form={form} onSubmit={onSubmit} submit="Bewaren">
      <TextField form={form} name="givenName" label="Voornaam" />
      <TextField form={form} name="familyName" label="Familienaam" />
      <TextField form={form} name="email" label="E-mail" />
      <TextField form={form} name="phone" label="Telefoon" />
      <TextField form={form} name="enterpriseNumber" label="Ondernemingsnummer" />
      <DateField form={form} name="birthDate" label="Geboortedatum" />
      <NumberField form={form} name="sessions" label="Sessies" />
      <SelectField
        form={form}
        name="language"
        label="Taal"
        choices={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'fr', label: 'Frans' }
        ]}
      />
    </Form>
  )
}

function type(label: string, text: string): void {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

describe('a form on a schema of the contract', () => {
  it.each([
    ['nl', 'Voornaam', '', 'Vul dit in.'],
    ['fr', 'Voornaam', '   ', 'Remplissez ce champ.'],
    ['en', 'Voornaam', 'x'.repeat(301), 'This is too long. Make it shorter.'],
    ['nl', 'E-mail', 'an@', 'Dit is geen volledig e-mailadres, zoals naam@voorbeeld.be.'],
    [
      'nl',
      'Telefoon',
      '12',
      'Dit is geen bestaand telefoonnummer. Begin buiten België met + en de landcode.'
    ],
    [
      'nl',
      'Ondernemingsnummer',
      '0417.568.767',
      'Dit ondernemingsnummer klopt niet: tien cijfers, waarvan de laatste twee een controle zijn.'
    ],
    [
      'nl',
      'Geboortedatum',
      '31/02/1980',
      'Dit is geen bestaande datum. Schrijf dag, maand en jaar, zoals 14/03/2026.'
    ],
    ['en', 'Sessies', '0', 'This must be at least 1.'],
    ['nl', 'Sessies', '201', 'Dit mag hoogstens 200 zijn.']
  ] as const)('says in %s what is wrong with %s = %j', async (language, label, text, sentence) => {
    await show(<ContactForm onSubmit={() => Promise.resolve()} />, language)
    type(label, text)
    expect(await screen.findByText(sentence)).toBeTruthy()
  })

  it('sends what the schema makes of it', async () => {
    const onSubmit = vi.fn<(values: Sent) => Promise<void>>(() => Promise.resolve())
    await show(<ContactForm onSubmit={onSubmit} />)
    type('Voornaam', ' An ')
    type('Familienaam', 'Vermeulen')
    type('Telefoon', '0485123456')
    type('Geboortedatum', '2/3/1980')
    fireEvent.click(screen.getByText('Bewaren'))
    await waitFor(() => {
      expect(onSubmit).toHaveBeenCalled()
    })
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({
      givenName: 'An',
      phone: '+32 485 12 34 56',
      birthDate: '1980-03-02',
      sessions: null
    })
  })

  it('shows a refusal of the vault in words and keeps what was typed', async () => {
    await show(<ContactForm onSubmit={() => Promise.reject(new VaultFailure({ code: 'storage.full' }))} />)
    type('Voornaam', 'An')
    type('Familienaam', 'Vermeulen')
    fireEvent.click(screen.getByText('Bewaren'))
    expect((await screen.findByRole('alert')).textContent).toContain('De schijf is vol.')
    expect(screen.getByLabelText<HTMLInputElement>('Voornaam').value).toBe('An')
  })
})
