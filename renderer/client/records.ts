import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult
} from '@tanstack/react-query'
import type { InputOf, OutputOf, ReadName, WriteName } from '../../shared/contract'
import { draftOfThisWrite } from './with-draft'
import { call } from './vault'

/**
 * The cache of what screens have read. A record is dropped as soon as no screen shows it: a form never starts from an
 * old copy, each visit is read (and logged) again, and less stays in memory. A shown record is not refetched by itself,
 * because only this window changes it.
 */
export function newRecordCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The vault needs no network: read also when Chromium reports "offline".
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        staleTime: Infinity,
        gcTime: 0
      },
      mutations: { networkMode: 'always', retry: false }
    }
  })
}

interface ReadOptions {
  /** false: do not read yet. */
  when?: boolean
  /** Show the previous answer while the next one is read. */
  keepLast?: boolean
}

/** Reads, and reads again after a write. Show it with `<Loaded>`. */
export function useRead<N extends ReadName>(
  name: N,
  input: InputOf<N>,
  { when = true, keepLast = false }: ReadOptions = {}
): UseQueryResult<OutputOf<N>> {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: (): Promise<unknown> => call(name, input),
    enabled: when,
    ...(keepLast && { placeholderData: keepPreviousData })
  })
  return query as UseQueryResult<OutputOf<N>>
}

interface WriteOptions {
  /** For autosaves: the screen already shows what was written, so nothing is refetched. */
  quiet?: boolean
}

interface Write<N extends WriteName> {
  mutate: (input: InputOf<N>, then?: { onSuccess: () => void }) => void
  mutateAsync: (input: InputOf<N>) => Promise<OutputOf<N>>
  isPending: boolean
  isSuccess: boolean
  error: Error | null
}

/** Writes. Afterwards every query on the screen is refetched. It discards the draft of the form around it. */
export function useWrite<N extends WriteName>(name: N, { quiet = false }: WriteOptions = {}): Write<N> {
  const cache = useQueryClient()
  const { mutate, mutateAsync, isPending, isSuccess, error } = useMutation<
    OutputOf<N>,
    Error,
    { input: InputOf<N>; draft: string | null }
  >({
    mutationFn: ({ input, draft }) => call(name, input, draft),
    onSuccess: () => {
      if (!quiet) void cache.invalidateQueries()
    }
  })
  return {
    mutate: (input, then) => {
      mutate({ input, draft: draftOfThisWrite() }, then)
    },
    mutateAsync: (input) => mutateAsync({ input, draft: draftOfThisWrite() }),
    isPending,
    isSuccess,
    error
  }
}

/** A list that is read page by page. Its input has a limit; the input of the next page follows from the last row. */
export interface Pages<Row> {
  rows: readonly Row[]
  /** null where they are not counted. */
  total: number | null
  isPending: boolean
  error: Error | null
  refetch: () => unknown
  hasMore: boolean
  loadMore: () => void
  isLoadingMore: boolean
}

interface PageShape<N extends ReadName, Row> {
  rows: (page: OutputOf<N>) => readonly Row[]
  total: (page: OutputOf<N>) => number | null
  /** Whether a page follows this one; without it, as long as fewer rows are shown than the total. */
  isMore?: (page: OutputOf<N>) => boolean
  /** The part of the input that differs for the next page. */
  next: (lastRow: Row) => Partial<InputOf<N>>
}

/** A list that is paged by key. `useRows` is the short form for the usual shape. */
export function usePages<N extends ReadName, Row>(
  name: N,
  input: InputOf<N>,
  shape: PageShape<N, Row>
): Pages<Row> {
  const query = useInfiniteQuery({
    queryKey: [name, input, 'pages'],
    queryFn: ({ pageParam }) => call(name, Object.assign({}, input, pageParam) as InputOf<N>),
    initialPageParam: {} as Partial<InputOf<N>>,
    getNextPageParam: (lastPage: OutputOf<N>, pages: OutputOf<N>[]) => {
      const last = shape.rows(lastPage).at(-1)
      const shown = pages.reduce((sum, page) => sum + shape.rows(page).length, 0)
      const isMore = shape.isMore?.(lastPage) ?? shown < (shape.total(lastPage) ?? 0)
      return last !== undefined && isMore ? shape.next(last) : undefined
    },
    placeholderData: keepPreviousData
  })
  const pages = query.data?.pages ?? []
  const lastPage = pages.at(-1)
  return {
    rows: pages.flatMap((page) => [...shape.rows(page)]),
    total: lastPage === undefined ? 0 : shape.total(lastPage),
    isPending: query.isPending,
    error: query.error,
    refetch: query.refetch,
    hasMore: query.hasNextPage,
    loadMore: () => {
      if (!query.isFetchingNextPage) void query.fetchNextPage()
    },
    isLoadingMore: query.isFetchingNextPage
  }
}

/** Operations that return `{ rows, total }` and take the key of the last row as `after`. */
export type ListName = {
  [N in ReadName]: OutputOf<N> extends { rows: readonly unknown[]; total: number }
    ? 'after' extends keyof InputOf<N>
      ? N
      : never
    : never
}[ReadName]

export type RowOf<N extends ListName> = OutputOf<N> extends { rows: readonly (infer Row)[] } ? Row : never
type AfterOf<N extends ListName> = InputOf<N> extends { after?: infer After } ? NonNullable<After> : never

/** `useRows('people.coachees', { name }, ({ familyName, givenName, id }) => ({ familyName, givenName, id }))` */
export function useRows<N extends ListName>(
  name: N,
  input: Omit<InputOf<N>, 'after'>,
  after: (lastRow: RowOf<N>) => AfterOf<N>
): Pages<RowOf<N>> {
  return usePages<N, RowOf<N>>(name, input as InputOf<N>, {
    rows: (page) => (page as { rows: readonly RowOf<N>[] }).rows,
    total: (page) => (page as { total: number }).total,
    next: (lastRow) => ({ after: after(lastRow) }) as unknown as Partial<InputOf<N>>
  })
}
