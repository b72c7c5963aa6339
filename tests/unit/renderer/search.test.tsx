// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { newRecordCache } from '../../../renderer/client/records'
import { useSearch } from '../../../renderer/features/search'
import { show } from './screen'

afterEach(cleanup)

/** Two answers of a vault: one before a person who was just added is indexed, and one after. */
const answers = [
  { hits: [], total: 0, isMore: false, isIndexed: false },
  {
    hits: [
      {
        kind: 'person',
        id: '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b11',
        coacheeName: 'An Vermeulen',
        title: 'An Vermeulen',
        snippet: '',
        layer: null,
        at: null
      }
    ],
    total: 1,
    isMore: false,
    isIndexed: true
  }
]

function Found(): ReactNode {
  const { records } = useSearch('vermeulen')
  return records.map(({ id, title }) => <p key={id}>{title}</p>)
}

describe('a search while what was just written is not indexed yet', () => {
  it('is asked again until the index is whole, and then no more', async () => {
    let asked = 0
    const call = (): Promise<string> => {
      const value = answers[Math.min(asked, answers.length - 1)]
      asked += 1
      return Promise.resolve(JSON.stringify({ ok: true, value }))
    }
    Object.assign(window, { dossier: { call } })
    await show(
      <QueryClientProvider client={newRecordCache()}>
        <Found />
      </QueryClientProvider>
    )
    await screen.findByText('An Vermeulen', {}, { timeout: 5000 })
    expect(asked).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(asked).toBe(2)
  })
})
