import type { Room } from '../../features/feature'

/** The room of a path: the one with the longest matching path or `alsoUnder` prefix. */
export function roomOf(rooms: readonly Room[], pathname: string): Room | null {
  const fits = rooms.flatMap((room) =>
    [room.path, ...(room.alsoUnder ?? [])]
      .filter((path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
      .map((path) => ({ room, length: path.length }))
  )
  return fits.sort((a, b) => b.length - a.length)[0]?.room ?? null
}
