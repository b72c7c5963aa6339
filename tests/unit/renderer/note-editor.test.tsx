// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { FormDraftsContext } from '../../../renderer/client/form-memory'
import { newRecordCache } from '../../../renderer/client/records'
import { SaveStateContext, type SaveState } from '../../../renderer/client/save-state'
import { NoteEditor } from '../../../renderer/features/notes/NoteEditor'
import type { Note } from '../../../shared/contract/notes'
import { DraftsInMemory } from './drafts-in-memory'
import { show } from './screen'

afterEach(cleanup)

const note: Note = {
  id: '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b11',
  template: 'free',
  trajectoryId: '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b12',
  coacheeId: '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b13',
  coacheeName: 'An Vermeulen',
  session: { number: 1, planned: 8 },
  goals: [],
  savedAt: '2026-03-02T14:00:00.000Z',
  heldAt: '2026-03-02T14:00:00+01:00',
  durationMinutes: 60,
  mode: 'office',
  attendees: '',
  proBono: false,
  language: 'nl',
  sections: [{ heading: 'text', layer: 'private', text: '' }],
  agreements: [],
  reflection: '',
  progress: []
}

function Desk(): ReactNode {
  const [state, tell] = useState<SaveState>({ kind: 'idle' })
  const [cache] = useState(newRecordCache)
  return (
    <QueryClientProvider client={cache}>
      <SaveStateContext value={{ state, tell }}>
        <output>{state.kind}</output>
        <NoteEditor note={note} />
      </SaveStateContext>
    </QueryClientProvider>
  )
}

it('says when a note could not be kept, leaves what was typed, and keeps it when asked again', async () => {
  const full = JSON.stringify({ ok: false, error: { code: 'storage.full' } })
  const kept = JSON.stringify({ ok: true, value: { savedAt: '2026-03-02T14:02:00.000Z' } })
  const call = vi.fn((_operation: string, _input: string) => Promise.resolve(full))
  Object.assign(window, { dossier: { call } })
  await show(<Desk />)
  const passage = screen.getByRole('textbox', { name: 'Verslag (Privé)' })
  fireEvent.change(passage, { target: { value: 'De stilte uithouden' } })

  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toMatch(/nog niet bewaard.*De schijf is vol/)
  expect(passage).toHaveProperty('value', 'De stilte uithouden')

  call.mockImplementation(() => Promise.resolve(kept))
  fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  await waitFor(() => {
    expect(screen.getByText('saved')).toBeDefined()
  })
  expect(screen.queryByRole('alert')).toBeNull()
  const written = call.mock.lastCall ?? ['', '{}']
  expect(written[0]).toBe('notes.save')
  expect(JSON.parse(written[1])).toMatchObject({
    note: { sections: [{ heading: 'text', layer: 'private', text: 'De stilte uithouden' }] }
  })
})

it('keeps what is typed in the head and is not right yet, and gives it back unfolded', async () => {
  const kept = JSON.stringify({ ok: true, value: { savedAt: '2026-03-02T14:02:00.000Z' } })
  Object.assign(window, { dossier: { call: () => Promise.resolve(kept) } })
  const drafts = new DraftsInMemory()
  const desk = (
    <FormDraftsContext value={drafts}>
      <Desk />
    </FormDraftsContext>
  )
  await show(desk)
  fireEvent.click(screen.getByRole('button', { name: 'Wijzigen' }))
  fireEvent.change(screen.getByLabelText(/^Datum/), { target: { value: '12/0' } })
  fireEvent.change(screen.getByLabelText(/^Uur/), { target: { value: 'twee uur' } })
  cleanup()

  await show(desk)
  expect(screen.getByLabelText(/^Datum/)).toHaveProperty('value', '12/0')
  expect(screen.getByLabelText(/^Uur/)).toHaveProperty('value', 'twee uur')
  fireEvent.change(screen.getByLabelText(/^Datum/), { target: { value: '12/03/2026' } })
  fireEvent.change(screen.getByLabelText(/^Uur/), { target: { value: '14u' } })
  // It is on record now; what stays is that the head is unfolded.
  expect(drafts.names()).toEqual([...drafts.aside])
})
