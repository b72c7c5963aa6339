import type { Icon } from '@tabler/icons-react'
import type { RouteObject } from 'react-router'
import type { DutchWords } from '../i18n/word-keys'

export type RoomName = keyof DutchWords['navigation']['places']

/** An entry of the rail. Routes whose path starts with `path` or with one of `alsoUnder` are in this room. */
export interface Room {
  name: RoomName
  path: string
  icon: Icon
  /** Prefixes of other paths that belong here: a trajectory is in the room of coachees. */
  alsoUnder?: readonly string[]
  /** What Ctrl+N opens in this room, and its label. */
  create?: { path: string; words: keyof DutchWords['navigation']['newIn'] }
}

/** What a domain adds to the app: its screens and, when it has one, its room. */
export interface Feature {
  room?: Room
  routes: RouteObject[]
}
