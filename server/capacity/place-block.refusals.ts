import type {
  IdempotencyKeyReused,
  InvalidInput,
  NotBlocked,
  NotFound,
  PlaceTaken as PlaceTakenError,
} from '../graphql/schema.generated.js'
import { faults, type Named } from './availability-window.refusals.js'
import { windowKeyReused, windowNotFound } from './availability-window.wording.js'
import type { Occupancy } from './occupancy.js'
import type { BlockDaysRefusal, OpenDaysRefusal, PlaceTaken } from './place-block.errors.js'
import { notBlocked, placeTaken } from './place-block.wording.js'

type Taken = Named<Omit<PlaceTakenError, 'occupancies'> & { occupancies: Occupancy[] }>
type Common = Named<InvalidInput | NotFound | IdempotencyKeyReused>

export function blockErrors(refusal: BlockDaysRefusal): (Common | Taken)[] {
  return refusal.kind === 'PlaceTaken' ? [taken(refusal)] : common(refusal)
}

export function taken(refusal: PlaceTaken): Taken {
  return { __typename: 'PlaceTaken', message: placeTaken(refusal), occupancies: [...refusal.occupancies] }
}

export function openErrors(refusal: OpenDaysRefusal): (Common | Named<NotBlocked>)[] {
  return refusal.kind === 'NotBlocked' ? [{ __typename: 'NotBlocked', message: notBlocked }] : common(refusal)
}

function common(refusal: Exclude<BlockDaysRefusal | OpenDaysRefusal, { kind: 'PlaceTaken' | 'NotBlocked' }>): Common[] {
  switch (refusal.kind) {
    case 'InvalidPeriod':
      return faults(refusal)
    case 'NotFound':
      return [{ __typename: 'NotFound', message: windowNotFound }]
    case 'IdempotencyKeyReused':
      return [{ __typename: 'IdempotencyKeyReused', message: windowKeyReused }]
  }
}
