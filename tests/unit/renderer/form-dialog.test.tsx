// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { FormDraftsContext } from '../../../renderer/client/form-memory'
import { formIn, useFormDialog } from '../../../renderer/ui/form/use-form-dialog'
import { DraftsInMemory } from './drafts-in-memory'

afterEach(cleanup)

function arrive(drafts: DraftsInMemory) {
  const wrapper = ({ children }: { children: ReactNode }): ReactNode => (
    <FormDraftsContext value={drafts}>{children}</FormDraftsContext>
  )
  return renderHook(() => useFormDialog('goal'), { wrapper }).result
}

describe('a dialog that holds a form', () => {
  it('is open again after a lock, about the same record, and is no unfinished work by itself', () => {
    const drafts = new DraftsInMemory()
    const before = arrive(drafts)
    act(() => {
      before.current.open('7d7b')
    })
    cleanup()
    expect(arrive(drafts).current.about).toBe('7d7b')
    expect([...drafts.aside]).toEqual(drafts.names())
  })

  it('stays closed once it is closed', () => {
    const drafts = new DraftsInMemory()
    const before = arrive(drafts)
    act(() => {
      before.current.open('new')
    })
    act(() => {
      before.current.close()
    })
    expect(before.current.about).toBeNull()
    cleanup()
    expect(arrive(drafts).current.about).toBeNull()
  })

  it('opens with the screen where its form was left half filled in', () => {
    const drafts = new DraftsInMemory({ [`${formIn('goal', 'new')} description`]: { description: 'Rust' } })
    const dialog = arrive(drafts)
    expect(dialog.current.about).toBe('new')
    act(() => {
      dialog.current.close()
    })
    expect(dialog.current.about).toBeNull()
  })
})
