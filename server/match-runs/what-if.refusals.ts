import type { InvalidInput, NoAnswer, NotFound } from '../graphql/schema.generated.js'
import type { CapacityRefusal } from './capacity-outlook.js'
import type { WhatIfRefusal } from './what-if.js'

type Named<T extends { __typename?: string }> = T & { __typename: NonNullable<T['__typename']> }

const why = {
  INFEASIBLE: 'A stay that is to be decided contradicts another decided one or a limit; change the days or the limit.',
  TOO_SLOW: 'Working it out took too long; try fewer changes, or try again in a moment.',
  BROKEN: 'It could not be worked out; try again, and tell the operators of the platform when it stays so.',
} as const

export function whatIfErrors(refusal: WhatIfRefusal): Named<InvalidInput | NotFound | NoAnswer>[] {
  if (refusal.kind !== 'InvalidChanges') return capacityErrors(refusal)
  return refusal.faults.map(({ path, message }) => ({ __typename: 'InvalidInput', path: [...path], message }))
}

export function capacityErrors(refusal: CapacityRefusal): Named<NotFound | NoAnswer>[] {
  switch (refusal.kind) {
    case 'NotFound':
      return [{ __typename: 'NotFound', message: 'There is no such match run, or it has no plan to start from.' }]
    case 'NoAnswer':
      return [{ __typename: 'NoAnswer', message: why[refusal.why] }]
  }
}
