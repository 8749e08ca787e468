import type { Clock } from '../shared/clock.js'
import type { Result } from '../shared/result.js'
import { once, type IdempotencyKeyReused } from './once.js'
import type { Transaction, UnitOfWork } from './unit-of-work.js'

/** A request with the caller's key, so that repeating it is harmless. */
export interface Keyed {
  readonly idempotencyKey: string
}

/** What is asked, by whom and when: the request of a use case without its key. */
export type Asked<Request, Viewer> = Omit<Request, 'idempotencyKey'> & {
  readonly viewer: Viewer
  readonly clock: Clock
}

/**
 * Makes use cases that do their work at most once, in a transaction of their own. `work` makes or changes an object;
 * `answer` reads it as it is then, also for a request that is repeated later, or finds it gone.
 */
export function keyedUseCases({ unitOfWork, clock }: { unitOfWork: UnitOfWork; clock: Clock }) {
  return <Request extends Keyed, Viewer extends { readonly accountId: string }, Refusal, Answer, Gone>(
      operation: string,
      work: (tx: Transaction, asked: Asked<Request, Viewer>) => Promise<Result<{ id: string }, Refusal>>,
      answer: (tx: Transaction, id: string) => Promise<Result<Answer, Gone>>,
    ) =>
    (
      viewer: Viewer,
      { idempotencyKey: key, ...body }: Request,
    ): Promise<Result<Answer, Refusal | Gone | IdempotencyKeyReused>> =>
      unitOfWork.transaction(async tx => {
        const request = { tx, clock, viewer, key, operation, body }
        const done = await once(request, () => work(tx, { ...body, viewer, clock }))
        return done.ok ? answer(tx, done.value.id) : done
      })
}
