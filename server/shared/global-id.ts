const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The opaque identifier of an object for the outside world. */
export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url')
}

/** What an opaque identifier names; null when it is none of ours. */
export function readGlobalId(globalId: string): { type: string; id: string } | null {
  const text = Buffer.from(globalId, 'base64url').toString('utf8')
  const colon = text.indexOf(':')
  const [type, id] = [text.slice(0, colon), text.slice(colon + 1)]
  return colon > 0 && UUID.test(id) && toGlobalId(type, id) === globalId ? { type, id } : null
}

/** The inner identifier of an object of one type; null when the opaque one names anything else. */
export function idOf(type: string, globalId: string): string | null {
  const read = readGlobalId(globalId)
  return read?.type === type ? read.id : null
}
