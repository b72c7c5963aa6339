import { useDebouncedValue } from '@mantine/hooks'
import type { SearchHit } from '../../../shared/contract/search'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'

export interface FoundRecord extends SearchHit {
  /** Where it opens. */
  to: string
}

interface Found {
  records: readonly FoundRecord[]
  searching: boolean
  error: Error | null
}

/** Letters that follow each other faster are one question. */
const typingPauseMs = 120

const places: Record<SearchHit['kind'], (id: string) => string> = {
  person: paths.coachee,
  organisation: paths.organisation,
  note: paths.note,
  report: paths.report
}

/** What the dossiers hold of these words, for the palette. Asks nothing for fewer than two letters. */
export function useSearch(words: string): Found {
  const [asked] = useDebouncedValue(words.trim(), typingPauseMs)
  const enough = asked.length >= 2
  const found = useRead('search.find', { words: asked }, { when: enough, keepLast: true })
  const hits = enough ? (found.data?.hits ?? []) : []
  return {
    records: hits.map((hit) => ({ ...hit, to: places[hit.kind](hit.id) })),
    searching: found.isFetching || asked !== words.trim(),
    error: found.error
  }
}
