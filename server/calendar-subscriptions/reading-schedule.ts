const MINUTE_MS = 60_000
const USUAL_MS = 2 * 60 * MINUTE_MS
const FIRST_RETRY_MS = 15 * MINUTE_MS
const LONGEST_MS = 24 * 60 * MINUTE_MS
/** A reading takes seconds; after this the process that began it is taken for dead. */
const LEASE_MS = 10 * MINUTE_MS
const PATIENCE_MS = MINUTE_MS
const WHOLE_AGAIN_MS = 7 * 24 * 60 * MINUTE_MS

/**
 * When a calendar is read again: every two hours, after failures from a quarter of an hour on, twice as long each
 * time, at most a day; each a fifth sooner or later, so that they do not all ask at once. `random` lies in [0, 1).
 */
export function nextReading(now: Date, { failures, random }: { failures: number; random: number }): Date {
  const wait = failures === 0 ? USUAL_MS : Math.min(LONGEST_MS, FIRST_RETRY_MS * 2 ** (failures - 1))
  return new Date(now.getTime() + Math.round(wait * (0.8 + 0.4 * random)))
}

/** Until when a reading that begins now keeps others from beginning the same. */
export function leaseUntil(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS)
}

/** True when somebody who asks to read now has to wait, because it has only just been done. */
export function triedJustNow(triedAt: Date | null, now: Date): boolean {
  return triedAt !== null && now.getTime() - triedAt.getTime() < PATIENCE_MS
}

/** True when the server may answer that nothing has changed. Once a week it may not: the horizon has moved meanwhile. */
export function mayBeUnchanged(fetchedAt: Date | null, now: Date): boolean {
  return fetchedAt !== null && now.getTime() - fetchedAt.getTime() < WHOLE_AGAIN_MS
}
