import type { InvalidInput, NoAnswer, NotFound } from '../graphql/schema.generated.js'
import type { WhatIfRefusal } from './what-if.js'

type Named<T extends { __typename?: string }> = T & { __typename: NonNullable<T['__typename']> }

const why = {
  INFEASIBLE: 'A stay that is to be decided contradicts another decided one or a limit; change the days or the limit.',
  TOO_SLOW: 'Working it out took too long; try fewer changes, or try again in a moment.',
  BROKEN: 'It could not be worked out; try again, and tell the operators of the platform when it stays so.',
} as const

/** What is said of a run that does not exist, or has no plan. */
export const noSuchPlan = 'There is no such match run, or it has no plan to start from.'

export function whatIfErrors(refusal: WhatIfRefusal): Named<InvalidInput | NotFound | NoAnswer>[] {
  switch (refusal.kind) {
    case 'InvalidChanges':
      return refusal.faults.map(({ path, message }) => ({ __typename: 'InvalidInput', path: [...path], message }))
    case 'NotFound':
      return [{ __typename: 'NotFound', message: noSuchPlan }]
    case 'NoAnswer':
      return [{ __typename: 'NoAnswer', message: why[refusal.why] }]
  }
}
