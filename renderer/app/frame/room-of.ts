import type { Room } from '../../features/feature'

/** The room that a path belongs to: the one whose path, or other beginning, is the longest that fits. */
export function roomOf(rooms: readonly Room[], pathname: string): Room | null {
  const fits = rooms.flatMap((room) =>
    [room.path, ...(room.alsoUnder ?? [])]
      .filter((path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
      .map((path) => ({ room, length: path.length }))
  )
  return fits.sort((a, b) => b.length - a.length)[0]?.room ?? null
}
