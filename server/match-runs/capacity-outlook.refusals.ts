import type { NoAnswer, NotFound } from '../graphql/schema.generated.js'
import type { CapacityRefusal } from './capacity-outlook.js'
import { noSuchPlan } from './what-if.refusals.js'

const why = {
  INFEASIBLE: 'Stays that are decided contradict each other or a limit, so there is no plan to start from.',
  TOO_SLOW: 'Trying it out took too long; try again in a moment.',
  BROKEN: 'It could not be tried out; try again, and tell the operators of the platform when it stays so.',
} as const

type Refused = (NotFound | NoAnswer) & { __typename: 'NotFound' | 'NoAnswer' }

export function capacityErrors(refusal: CapacityRefusal): Refused[] {
  return refusal.kind === 'NotFound'
    ? [{ __typename: 'NotFound', message: noSuchPlan }]
    : [{ __typename: 'NoAnswer', message: why[refusal.why] }]
}
