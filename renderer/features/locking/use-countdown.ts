import { useCallback, useEffect, useState } from 'react'

export interface Countdown {
  /** Whole seconds that are left, rounded up. */
  seconds: number
  /** How many there were when it began. */
  from: number
  waitFor: (ms: number) => void
}

/** Counts down to a moment; by the clock, so that a PC that slept is right at once. */
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
    // Read once: a millisecond between two readings would be a second to wait.
    const start = Date.now()
    setWaitMs(ms)
    setNow(start)
    setUntil(start + ms)
  }, [])

  return { seconds, from: Math.ceil(waitMs / 1000), waitFor }
}
