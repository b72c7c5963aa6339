import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import type { InputOf, JobName, OutputOf } from '../../shared/contract'
import type { JobEvent } from '../../shared/contract/bridge'
import type { Result } from '../../shared/result'
import { draftOfThisWrite } from './with-draft'
import { failureOf, VaultFailure } from './vault-failure'

/** A running job, as the bar shows it. */
export interface RunningJob {
  id: number
  name: JobName
  /** null: it has not reported progress yet. */
  progress: { done: number; of: number } | null
  cancel: () => void
}

/** The answer of a job, and the bytes that it sent. */
export interface JobAnswer<N extends JobName> {
  value: OutputOf<N>
  bytes: Uint8Array<ArrayBuffer>
}

let running: readonly RunningJob[] = []
let begun = 0
const listeners = new Set<() => void>()

function show(jobs: readonly RunningJob[]): void {
  running = jobs
  for (const tell of listeners) tell()
}

/** Every running job, the oldest first. */
export function useRunningJobs(): readonly RunningJob[] {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => running
  )
}

/** Runs a job in the vault. Throws a `VaultFailure`, with `job.cancelled` when it was cancelled. */
export async function runJob<N extends JobName>(
  name: N,
  input: InputOf<N>,
  { draft = null, signal }: { draft?: string | null; signal?: AbortSignal } = {}
): Promise<JobAnswer<N>> {
  const id = ++begun
  const chunks: Uint8Array[] = []
  const job = window.dossier.job(name, JSON.stringify(input), draft, (event: JobEvent) => {
    if ('progress' in event) {
      const { progress } = event
      show(running.map((each) => (each.id === id ? { ...each, progress } : each)))
      return
    }
    chunks.push(event.chunk)
    job.taken()
  })
  const cancel = (): void => job.cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  show([...running, { id, name, progress: null, cancel }])
  try {
    const result = JSON.parse(await job.result) as Result<OutputOf<N>>
    if (!result.ok) throw new VaultFailure(result.error)
    return { value: result.value, bytes: joined(chunks) }
  } finally {
    signal?.removeEventListener('abort', cancel)
    show(running.filter((each) => each.id !== id))
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

interface Job<N extends JobName> {
  /** Throws a `VaultFailure`, `job.cancelled` when it was cancelled. */
  run: (input: InputOf<N>) => Promise<JobAnswer<N>>
  isPending: boolean
}

interface JobOptions {
  /** It changes nothing else that is on the screen, so no query is refetched. */
  quiet?: boolean
}

/** A job that a button starts. The bar shows its progress and Cancel. It discards the draft of the form around it. */
export function useJob<N extends JobName>(name: N, { quiet = false }: JobOptions = {}): Job<N> {
  const cache = useQueryClient()
  const [isPending, setPending] = useState(false)
  return {
    isPending,
    run: async (input) => {
      const draft = draftOfThisWrite()
      setPending(true)
      try {
        const answer = await runJob(name, input, { draft })
        if (!quiet) void cache.invalidateQueries()
        return answer
      } finally {
        setPending(false)
      }
    }
  }
}

/**
 * A job whose answer a screen shows, such as a preview: it starts and is cancelled with the screen. Show it with
 * `<Loaded>`.
 */
export function useJobAnswer<N extends JobName>(
  name: N,
  input: InputOf<N>,
  { when = true }: { when?: boolean } = {}
): UseQueryResult<JobAnswer<N>> {
  return useQuery({
    queryKey: [name, input],
    queryFn: ({ signal }) => runJob(name, input, { signal }),
    enabled: when
  })
}

/** Whether the user pressed Cancel, which is not an error to show. */
export function wasCancelled(error: unknown): boolean {
  return failureOf(error).code === 'job.cancelled'
}
