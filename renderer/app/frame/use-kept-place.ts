import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { call } from '../vault'

/** Moving about is no reason to write each time. */
const pauseMs = 400

/** Keeps where the member is in the vault, so that unlocking leads back to it. */
export function useKeptPlace(): void {
  const { pathname, search } = useLocation()
  useEffect(() => {
    const timer = setTimeout(() => {
      // Not worth a word on the screen: at worst the next unlock starts elsewhere.
      call('members.keepPlace', { place: pathname + search }).catch(() => undefined)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
    }
  }, [pathname, search])
}
