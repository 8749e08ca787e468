import type {
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
  WindowInUse as WindowInUseError,
  WindowOverlap as WindowOverlapError,
} from '../graphql/schema.generated.js'
import type {
  ChangeWindowRefusal,
  InvalidPeriod,
  PublishWindowRefusal,
  WindowInUse,
  WindowOverlap,
  WithdrawWindowRefusal,
} from './availability-window.errors.js'
import type { AvailabilityWindow } from './availability-window.js'
import type { Occupancy } from './occupancy.js'
import {
  windowChanged,
  windowInUse,
  windowKeyReused,
  windowNotFound,
  windowOverlap,
} from './availability-window.wording.js'

/** A type of the schema that says its name. */
export type Named<T extends { __typename?: string }> = T & { __typename: NonNullable<T['__typename']> }
type Overlap = Named<Omit<WindowOverlapError, 'window'> & { window: AvailabilityWindow }>
export type InUse = Named<Omit<WindowInUseError, 'occupancies'> & { occupancies: Occupancy[] }>

export function publishErrors(
  refusal: PublishWindowRefusal,
): Named<InvalidInput | NotFound | IdempotencyKeyReused>[] | Overlap[] {
  switch (refusal.kind) {
    case 'InvalidPeriod':
      return faults(refusal)
    case 'WindowOverlap':
      return [overlap(refusal)]
    case 'NotFound':
      return [{ __typename: 'NotFound', message: windowNotFound }]
    case 'IdempotencyKeyReused':
      return [{ __typename: 'IdempotencyKeyReused', message: windowKeyReused }]
  }
}

export function changeErrors(
  refusal: ChangeWindowRefusal,
): (Named<InvalidInput | NotFound | VersionConflict | IdempotencyKeyReused> | Overlap | InUse)[] {
  if (refusal.kind === 'InvalidPeriod') return faults(refusal)
  if (refusal.kind === 'WindowOverlap') return [overlap(refusal)]
  return withdrawErrors(refusal)
}

export function withdrawErrors(
  refusal: WithdrawWindowRefusal,
): (Named<NotFound | VersionConflict | IdempotencyKeyReused> | InUse)[] {
  switch (refusal.kind) {
    case 'WindowInUse':
      return [inUse(refusal)]
    case 'VersionConflict':
      return [{ __typename: 'VersionConflict', message: windowChanged, currentVersion: refusal.currentVersion }]
    case 'NotFound':
      return [{ __typename: 'NotFound', message: windowNotFound }]
    case 'IdempotencyKeyReused':
      return [{ __typename: 'IdempotencyKeyReused', message: windowKeyReused }]
  }
}

export function faults({ faults: found }: InvalidPeriod): Named<InvalidInput>[] {
  return found.map(({ path, message }) => ({ __typename: 'InvalidInput', path: [...path], message }))
}

export function overlap(refusal: WindowOverlap): Overlap {
  return { __typename: 'WindowOverlap', message: windowOverlap(refusal), window: refusal.window }
}

export function inUse(refusal: WindowInUse): InUse {
  return { __typename: 'WindowInUse', message: windowInUse(refusal), occupancies: [...refusal.occupancies] }
}
