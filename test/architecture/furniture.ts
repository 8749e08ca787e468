/** What a file of the server is, told by where it stands and how it is named. */
export interface Furniture {
  /** `cases`, `shared`, `db`, ...; empty for the files directly under `server/`. */
  readonly room: string
  /**
   * `noun` (also lifecycles and errors: pure files), `table`, `repository`, `reader`, `service`, `resolvers`, or the
   * name's own second word (`mapper`, `job`, ...) for pieces only some rooms need.
   */
  readonly kind: string
}

/** Rooms that serve all others; every other folder under `server/` is a noun's. */
const COMMON_ROOMS = new Set(['shared', 'db', 'access', 'graphql', 'http'])

const PURE = new Set(['lifecycle', 'errors'])

export function furnitureOf(path: string): Furniture {
  const [, ...below] = path.split('/')
  const name = below.at(-1) ?? ''
  const words = name.replace(/\.ts$/, '').split('.').slice(1)
  const kind = words.at(-1) ?? 'noun'
  return { room: below.length > 1 ? (below[0] ?? '') : '', kind: PURE.has(kind) ? 'noun' : kind }
}

export function isNounRoom(room: string): boolean {
  return room !== '' && !COMMON_ROOMS.has(room)
}
