// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { DraftProvider } from '../../../renderer/client/draft-provider'
import { newRecordCache, useWrite } from '../../../renderer/client/records'
import { announce } from '../../../renderer/client/signals'
import { DraftQueue, type UnsavedDraft } from '../../../renderer/client/draft-queue'
import { Form } from '../../../renderer/ui/form/Form'
import { TextField } from '../../../renderer/ui/form/TextField'
import { useDossierForm } from '../../../renderer/ui/form/use-dossier-form'
import { show } from './screen'

const place = '/trajectories/7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b12'
const done = JSON.stringify({ ok: true, value: { keptAt: '2026-03-02T14:00:00Z', drafts: [] } })
const refused = (code: string): string => JSON.stringify({ ok: false, error: { code } })

/** A vault that answers as it is told. */
const vault = vi.fn<(operation: string, input: string, draft?: string | null) => Promise<string>>()
const told = vi.fn<(unkept: UnsavedDraft | null) => void>()

beforeEach(() => {
  vault.mockReset()
  told.mockReset()
  vault.mockResolvedValue(done)
  Object.assign(window, { dossier: { call: vault } })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const Goal = z.object({ description: z.string() })

function GoalForm(): ReactNode {
  const add = useWrite('goals.add', { quiet: true })
  const form = useDossierForm(Goal, { description: '' })
  return (
    <Form
      form={form}
      submit="Toevoegen"
      onSubmit={({ description }) => add.mutateAsync({ trajectoryId: place.slice(14), description })}
    >
      <TextField form={form} name="description" label="Doel" />
    </Form>
  )
}

function Screen({ queue }: { queue: DraftQueue }): ReactNode {
  const [cache] = useState(newRecordCache)
  return (
    <QueryClientProvider client={cache}>
      <DraftProvider place={place} title="Coaching" queue={queue}>
        <GoalForm />
      </DraftProvider>
    </QueryClientProvider>
  )
}

function type(text: string): void {
  fireEvent.change(screen.getByLabelText('Doel'), { target: { value: text } })
}

const asked = (operation: string) => vault.mock.calls.filter(([name]) => name === operation)
const pass = (ms: number): Promise<void> => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined))

describe('a draft that the vault does not take', () => {
  it('waits, is offered again ever more seldom until it is kept, and is told meanwhile', async () => {
    await show(<Screen queue={new DraftQueue(told)} />)
    await screen.findByLabelText('Doel')
    vi.useFakeTimers()
    type('Rust')
    vault.mockResolvedValue(refused('storage.full'))
    announce('save')
    await pass(0)
    expect(told).toHaveBeenLastCalledWith({ failure: { code: 'storage.full' }, place })
    await pass(1999)
    expect(asked('drafts.keep')).toHaveLength(1)
    await pass(2)
    expect(asked('drafts.keep')).toHaveLength(2)
    await pass(3990)
    expect(asked('drafts.keep')).toHaveLength(2)
    vault.mockResolvedValue(done)
    await pass(20)
    expect(asked('drafts.keep')).toHaveLength(3)
    expect(asked('drafts.keep').at(-1)?.[1]).toContain('Rust')
    expect(told).toHaveBeenLastCalledWith(null)
    await pass(600_000)
    expect(asked('drafts.keep')).toHaveLength(3)
  })

  it('comes back with its screen as long as the app is open', async () => {
    vault.mockImplementation((operation) =>
      Promise.resolve(operation === 'drafts.keep' ? refused('storage.full') : done)
    )
    const queue = new DraftQueue(told)
    await show(<Screen queue={queue} />)
    await screen.findByLabelText('Doel')
    type('Rust')
    cleanup()
    await show(<Screen queue={queue} />)
    expect(await screen.findByLabelText('Doel')).toHaveProperty('value', 'Rust')
    queue.discard(`${place}  description`)
  })
})

describe('a form that is sent', () => {
  it('hands over its draft first, and names it in the write, so that both are done in one transaction', async () => {
    await show(<Screen queue={new DraftQueue(told)} />)
    await screen.findByLabelText('Doel')
    type('Rust')
    fireEvent.click(screen.getByText('Toevoegen'))
    await vi.waitFor(() => {
      expect(asked('drafts.discard')).not.toHaveLength(0)
    })
    const names = vault.mock.calls.map(([name]) => name)
    expect(names.slice(0, 4)).toEqual(['drafts.at', 'drafts.keep', 'goals.add', 'drafts.discard'])
    const { form } = JSON.parse(asked('drafts.keep')[0]?.[1] ?? '') as { form: string }
    expect(asked('goals.add')[0]?.[2]).toBe(form)
    expect(asked('drafts.keep')[0]?.[2]).toBeNull()
  })
})
