import type { ReactNode } from 'react'
import { failureOf } from '../app/vault-failure'
import { FailureNotice } from './FailureNotice'
import { BlockSkeleton, Patience } from './Skeleton'

interface Reading<T> {
  data: T | undefined
  error: Error | null
  refetch: () => unknown
}

interface LoadedProps<T> {
  /** What `useRead` gave. */
  read: Reading<T>
  /** The shape of what comes; shown after 150 ms. */
  skeleton?: ReactNode
  children: (value: T) => ReactNode
}

/** Nothing for 150 ms, then a skeleton, then the value, or why not and a way to try again. */
export function Loaded<T>({ read, skeleton, children }: LoadedProps<T>): ReactNode {
  if (read.data !== undefined) return children(read.data)
  if (read.error) return <FailureNotice failure={failureOf(read.error)} onRetry={read.refetch} />
  return <Patience>{skeleton ?? <BlockSkeleton />}</Patience>
}
