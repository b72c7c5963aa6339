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

/** How a page tells the frame where the user is. Outside the frame (tests, first run) nobody listens. */
export const PlaceListener = createContext<(place: Place | null) => void>(() => undefined)

/** Whether a heading stands above already: what fails outside a page brings one. */
export const InsidePage = createContext(false)
