import { useEffect } from 'react'
import type { SearchHit } from '../../../shared/contract/search'
import { screenOf } from '../../../shared/domain/record-kinds'
import { useRead } from '../../client/records'
import { useTypedWords } from '../../client/use-typed-words'
import { useWords } from '../../i18n/words'

export interface FoundRecord extends SearchHit {
  /** The path of its screen. */
  to: string
}

interface Found {
  records: readonly FoundRecord[]
  /** The number of hits, shown or not; there are more when `isMore`. */
  total: number
  isMore: boolean
  /** The index is not complete yet, so there may be more hits. */
  isIncomplete: boolean
  searching: boolean
  error: Error | null
}

/** Changes are indexed after a second without typing: until then the search is repeated. */
const askAgainMs = 700

/** Searches the dossiers for the palette. Runs no search for fewer than two letters. */
export function useSearch(words: string): Found {
  const { language } = useWords()
  const asked = useTypedWords(words.trim())
  const enough = asked.length >= 2
  const found = useRead('search.find', { words: asked, language }, { when: enough, keepLast: true })
  const answer = enough ? found.data : undefined
  const isIncomplete = answer?.isIndexed === false
  const { refetch, dataUpdatedAt } = found
  useEffect(() => {
    if (!isIncomplete) return undefined
    const timer = setTimeout(() => void refetch(), askAgainMs)
    return () => {
      clearTimeout(timer)
    }
  }, [isIncomplete, refetch, dataUpdatedAt])
  return {
    records: (answer?.hits ?? []).map((hit) => ({ ...hit, to: screenOf(hit.kind, hit.id) })),
    total: answer?.total ?? 0,
    isMore: answer?.isMore ?? false,
    isIncomplete,
    searching: found.isFetching || asked !== words.trim(),
    error: found.error
  }
}
