import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Protections } from '../../../shared/contract/desktop'
import { desktop } from '../../client/vault'

/** The state of the protections of this PC, read again each time the screen opens. */
export function useProtections(): UseQueryResult<Protections> {
  return useQuery({ queryKey: ['protections'], queryFn: () => desktop('protections', {}) })
}
