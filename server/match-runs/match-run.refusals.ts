import type {
  ActionNotAvailable,
  EmptyPool,
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
} from '../graphql/schema.generated.js'
import type { StartRunRefusal, StopRunRefusal } from './match-run.errors.js'
import type { MatchRun } from './match-run.js'

type Named<T extends { __typename?: string }> = T & { __typename: NonNullable<T['__typename']> }

interface RunInProgress {
  readonly __typename: 'MatchRunInProgress'
  readonly message: string
  readonly matchRun: MatchRun
}

type StartError = Named<InvalidInput | EmptyPool | IdempotencyKeyReused> | RunInProgress

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
    case 'MatchRunInProgress': {
      const message = `Run ${refusal.matchRun.number} has not ended; wait for it or stop it.`
      return [{ __typename: 'MatchRunInProgress', message, matchRun: refusal.matchRun }]
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
