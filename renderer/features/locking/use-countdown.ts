import { useCallback, useEffect, useState } from 'react'

export interface Countdown {
  /** Whole seconds left, rounded up. */
  seconds: number
  /** Seconds at the start. */
  from: number
  waitFor: (ms: number) => void
}

/** Counts down to a moment on the wall clock, so that it is right at once after sleep. */
export function useCountdown(): Countdown {
  const [waitMs, setWaitMs] = useState(0)
  const [until, setUntil] = useState(() => Date.now())
  const [now, setNow] = useState(() => Date.now())
  const seconds = Math.max(0, Math.ceil((until - now) / 1000))
  const over = seconds === 0

  useEffect(() => {
    if (over) return
    const timer = setInterval(() => {
      setNow(Date.now())
    }, 250)
    return () => {
      clearInterval(timer)
    }
  }, [over])

  const waitFor = useCallback((ms: number) => {
    // Read once: one millisecond between two readings would round up to another second.
    const start = Date.now()
    setWaitMs(ms)
    setNow(start)
    setUntil(start + ms)
  }, [])

  return { seconds, from: Math.ceil(waitMs / 1000), waitFor }
}
