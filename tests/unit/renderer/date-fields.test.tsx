// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { FormDraftsContext } from '../../../renderer/client/form-memory'
import { DateField, MomentField } from '../../../renderer/ui/form/DateFields'
import { Form } from '../../../renderer/ui/form/Form'
import { useDossierForm } from '../../../renderer/ui/form/use-dossier-form'
import { dayOf, momentOf, timeOf } from '../../../renderer/ui/form/wall-clock'
import { Day, Moment } from '../../../shared/contract/values'
import { DraftsInMemory } from './drafts-in-memory'
import { show } from './screen'

afterEach(cleanup)

const Session = z.object({ heldAt: Moment, bornOn: Day.nullable() })
type Session = z.output<typeof Session>

const formKey = ' heldAt bornOn'
const defaults = { heldAt: momentOf('2026-03-02', '14:00'), bornOn: null }

function SessionForm({ onSubmit }: { onSubmit: (session: Session) => void }): ReactNode {
  const form = useDossierForm(Session, defaults)
  return (
    <Form
      form={form}
      onSubmit={(session) => {
        onSubmit(session)
        return Promise.resolve()
      }}
      submit="Bewaren"
    >
      <MomentField form={form} name="heldAt" label="Dag" hourLabel="Uur" />
      <DateField form={form} name="bornOn" label="Geboren" />
    </Form>
  )
}

async function open(drafts: DraftsInMemory): Promise<(session: Session) => void> {
  const onSubmit = vi.fn<(session: Session) => void>()
  await show(
    <FormDraftsContext value={drafts}>
      <SessionForm onSubmit={onSubmit} />
    </FormDraftsContext>
  )
  return onSubmit
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const type = (label: string, text: string): void => {
  fireEvent.change(field(label), { target: { value: text } })
}

/** What a lock does at this moment, without any field having been left. */
async function lockAndUnlock(drafts: DraftsInMemory): Promise<(session: Session) => void> {
  cleanup()
  return open(new DraftsInMemory(drafts.all))
}

describe('a day and an hour that are being typed', () => {
  it('come back as they stood, the half-typed ones too', async () => {
    const drafts = new DraftsInMemory()
    await open(drafts)
    type('Dag', '12/0')
    type('Uur', '9u')
    type('Geboren', '3/1')
    await lockAndUnlock(drafts)
    expect([field('Dag').value, field('Uur').value, field('Geboren').value]).toEqual(['12/0', '9u', '3/1'])
  })

  it('show the hour that will be saved', async () => {
    const drafts = new DraftsInMemory()
    await open(drafts)
    type('Uur', '9u30')
    const onSubmit = await lockAndUnlock(drafts)
    expect(field('Uur').value).toBe('09:30')
    fireEvent.click(screen.getByText('Bewaren'))
    await waitFor(() => {
      expect(onSubmit).toHaveBeenCalledWith({ heldAt: momentOf('2026-03-02', '09:30'), bornOn: null })
    })
  })

  it.each(['', '12/0'])('is refused in words when it is %j, and nothing else is made of it', async (day) => {
    const drafts = new DraftsInMemory()
    const onSubmit = await open(drafts)
    type('Dag', day)
    expect(JSON.stringify(drafts.recall(formKey))).not.toContain('NaN')
    fireEvent.click(screen.getByText('Bewaren'))
    await screen.findByText('Dit is geen volledig tijdstip. Schrijf een datum en een uur.')
    expect(onSubmit).not.toHaveBeenCalled()
  })
})

describe('a moment of the wall clock', () => {
  it.each([
    ['2026-03-02', '14:00', '14:00'],
    ['2026-03-02', '9u', '09:00'],
    ['2026-03-02', 'twee uur', 'twee uur'],
    ['12/0', '14:00', '14:00'],
    ['', '', '']
  ])('of %j and %j gives both back', (day, time, shown) => {
    const moment = momentOf(day, time)
    expect([dayOf(moment), timeOf(moment)]).toEqual([day, shown])
    expect(Moment.safeParse(moment).success).toBe(/^2026/.test(day) && !/[a-z] /.test(time))
  })
})
