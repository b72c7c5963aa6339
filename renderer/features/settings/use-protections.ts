import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Protections } from '../../../shared/contract/desktop'
import { desktop } from '../../client/vault'

/** How the protections of this PC stand; asked anew each time the screen is opened. */
export function useProtections(): UseQueryResult<Protections> {
  return useQuery({ queryKey: ['protections'], queryFn: () => desktop('protections', {}) })
}
