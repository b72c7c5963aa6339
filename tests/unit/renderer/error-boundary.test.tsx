// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { BrokenScreen } from '../../../renderer/app/BrokenScreen'
import { ErrorBoundary } from '../../../renderer/app/ErrorBoundary'
import { Form } from '../../../renderer/ui/form/Form'
import { TextField } from '../../../renderer/ui/form/TextField'
import { useDossierForm } from '../../../renderer/ui/form/use-dossier-form'
import { show } from './screen'

const Person = z.object({ name: z.string(), city: z.string() })

beforeEach(() => {
  // React writes the fault that it caught; it is the point of these tests.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function PersonForm(): ReactNode {
  const form = useDossierForm(Person, { name: '', city: '' })
  return (
    <Form form={form} onSubmit={() => Promise.resolve()} submit="Bewaren">
      <TextField form={form} name="name" label="Naam" />
      <TextField form={form} name="city" label="Gemeente" />
    </Form>
  )
}

function Fragile(): ReactNode {
  const [broken, setBroken] = useState(false)
  if (broken) throw new Error('A fault in a screen')
  return (
    <button
      type="button"
      onClick={() => {
        setBroken(true)
      }}
    >
      Breek
    </button>
  )
}

const boundary = (children: ReactNode): ReactNode => (
  <ErrorBoundary fallback={(reopen) => <BrokenScreen onReopen={reopen} />}>{children}</ErrorBoundary>
)

function valueOf(label: string): string {
  return screen.getByLabelText<HTMLInputElement>(label).value
}

describe('a screen that breaks', () => {
  it('says so calmly, and gives back what was typed when it is opened again', async () => {
    await show(
      boundary(
        <>
          <PersonForm />
          <Fragile />
        </>
      )
    )
    fireEvent.change(screen.getByLabelText('Naam'), { target: { value: 'An Vermeulen' } })
    fireEvent.change(screen.getByLabelText('Gemeente'), { target: { value: 'Gent' } })
    fireEvent.click(screen.getByText('Breek'))
    expect(screen.getByRole('heading').textContent).toBe('Dit scherm kon niet verder')

    fireEvent.click(screen.getByText('Scherm opnieuw openen'))
    await waitFor(() => {
      expect(valueOf('Naam')).toBe('An Vermeulen')
    })
    expect(valueOf('Gemeente')).toBe('Gent')
  })

  it('leaves the forms around a broken part untouched', async () => {
    await show(
      <>
        <PersonForm />
        {boundary(<Fragile />)}
      </>
    )
    fireEvent.change(screen.getByLabelText('Naam'), { target: { value: 'An Vermeulen' } })
    fireEvent.click(screen.getByText('Breek'))
    expect(screen.getByRole('heading').textContent).toBe('Dit scherm kon niet verder')
    expect(valueOf('Naam')).toBe('An Vermeulen')
  })
})
