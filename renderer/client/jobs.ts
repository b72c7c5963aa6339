import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import type { InputOf, JobName, OutputOf } from '../../shared/contract'
import type { JobEvent } from '../../shared/contract/bridge'
import type { Result } from '../../shared/result'
import { draftOfThisWrite } from './with-draft'
import { failureOf, VaultFailure } from './vault-failure'

/** A job that the vault is at, as the bar shows it. */
export interface RunningJob {
  id: number
  name: JobName
  /** null: it has not said how far it is. */
  progress: { done: number; of: number } | null
  cancel: () => void
}

/** What a job answers, and the bytes that it handed over beside it. */
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

/** Every job that runs, the oldest first. */
export function useRunningJobs(): readonly RunningJob[] {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => running
  )
}

/** Has the vault do a job. Throws a `VaultFailure`, with `job.cancelled` when it was cancelled. */
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
  /** Throws a `VaultFailure`; cancelling it is `job.cancelled`. */
  run: (input: InputOf<N>) => Promise<JobAnswer<N>>
  isPending: boolean
}

interface JobOptions {
  /** What it changes is on no other part of the screen, so nothing is read again. */
  quiet?: boolean
}

/** A job that a button begins. Its progress and its Cancel are in the bar; the form that asks it is on record with it. */
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
 * A job whose answer a screen shows, such as a preview: begun with the screen, cancelled with it. Show it with `<Loaded>`.
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

/** Somebody pressed Cancel: no fault to be told of. */
export function wasCancelled(error: unknown): boolean {
  return failureOf(error).code === 'job.cancelled'
}
