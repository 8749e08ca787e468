import type {
  ActionNotAvailable,
  EmptyPool,
  IdempotencyKeyReused,
  InvalidInput,
  MatchRunQueueFull,
  NotFound,
} from '../graphql/schema.generated.js'
import type { StartRunRefusal, StopRunRefusal } from './match-run.errors.js'

type Named<T extends { __typename?: string }> = T & { __typename: NonNullable<T['__typename']> }

type StartError = Named<InvalidInput | EmptyPool | MatchRunQueueFull | IdempotencyKeyReused>

const missing = {
  CANDIDATES: 'There is no candidate to find a place for; admit a case to the pool first.',
  PLACES: 'The network has no place; host institutions must publish some first.',
} as const

const ends = { FINISHED: 'finished', STOPPED: 'stopped', FAILED: 'failed', QUEUED: 'queued', RUNNING: 'running' }

export function startErrors(refusal: StartRunRefusal): StartError[] {
  switch (refusal.kind) {
    case 'InvalidRun':
      return refusal.faults.map(({ path, message }) => ({ __typename: 'InvalidInput', path: [...path], message }))
    case 'EmptyPool':
      return [{ __typename: 'EmptyPool', message: missing[refusal.missing] }]
    case 'MatchRunQueueFull': {
      const message = `${refusal.waiting} runs are waiting for their turn already; wait for one of them or stop one.`
      return [{ __typename: 'MatchRunQueueFull', message, waiting: refusal.waiting }]
    }
    case 'IdempotencyKeyReused': {
      const message = 'This idempotency key was used for another request; repeat the request with a new one.'
      return [{ __typename: 'IdempotencyKeyReused', message }]
    }
  }
}

export function stopErrors(refusal: StopRunRefusal): Named<NotFound | ActionNotAvailable>[] {
  return refusal.kind === 'NotFound'
    ? [{ __typename: 'NotFound', message: 'There is no such match run.' }]
    : [
        {
          __typename: 'ActionNotAvailable',
          message: `The run has ${ends[refusal.status]} already: there is nothing to stop.`,
        },
      ]
}
