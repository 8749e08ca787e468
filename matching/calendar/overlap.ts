/** Whether two half-open ranges of days share a day. The one overlap test of this room. */
export function overlaps(from: number, until: number, otherFrom: number, otherUntil: number): boolean {
  return from < otherUntil && otherFrom < until
}
