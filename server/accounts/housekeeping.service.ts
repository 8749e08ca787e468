import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Clock } from '../shared/clock.js'
import { daysAfter } from '../shared/instant.js'

/** Long enough for any client that repeats what it is not sure of. */
const KEYS_KEPT_DAYS = 2
/** Long enough to ask who was signed in when something went wrong. */
const SESSIONS_KEPT_DAYS = 30

export interface HousekeepingService {
  /** Forgets idempotency keys, sessions that ended and guesses at passwords, once nobody can need them any more. */
  forgetOld(): Promise<void>
}

export function housekeepingService({
  unitOfWork,
  clock,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
}): HousekeepingService {
  const daysAgo = (days: number) => daysAfter(clock.now(), -days)
  return {
    forgetOld: () =>
      unitOfWork.transaction(async tx => {
        await tx.query('DELETE FROM idempotency_key WHERE created_at < $1', [daysAgo(KEYS_KEPT_DAYS)])
        await tx.query('DELETE FROM session WHERE expires_at < $1', [daysAgo(SESSIONS_KEPT_DAYS)])
        await tx.query('DELETE FROM sign_in_attempt WHERE at < $1', [daysAgo(1)])
      }),
  }
}
