import { createContext } from 'react'

/** A page above this one. */
export interface Crumb {
  title: string
  to: string
}

export interface Place {
  title: string
  trail: readonly Crumb[]
}

/** How a page tells the frame its title and trail. Outside the frame (tests, first run) nothing listens. */
export const PlaceListener = createContext<(place: Place | null) => void>(() => undefined)

/** Whether a page with a heading is around: a failure outside a page needs a heading of its own. */
export const InsidePage = createContext(false)
