import type {
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
  WindowsClash as WindowsClashError,
} from '../graphql/schema.generated.js'
import type { SplitWindowRefusal } from './availability-window.errors.js'
import type { AvailabilityWindow } from './availability-window.js'
import { faults, withdrawErrors, type InUse, type Named } from './availability-window.refusals.js'
import { windowKeyReused, windowNotFound } from './availability-window.wording.js'
import type { PlanWindowsRefusal, PublishWindowsRefusal } from './window-plan.errors.js'
import { windowsClash } from './window-plan.wording.js'

type Clash = Named<Omit<WindowsClashError, 'windows'> & { windows: AvailabilityWindow[] }>

export function planErrors(refusal: PlanWindowsRefusal): Named<InvalidInput | NotFound>[] {
  return refusal.kind === 'InvalidPeriod' ? faults(refusal) : [{ __typename: 'NotFound', message: windowNotFound }]
}

export function publishAllErrors(
  refusal: PublishWindowsRefusal,
): (Named<InvalidInput | NotFound | IdempotencyKeyReused> | Clash)[] {
  switch (refusal.kind) {
    case 'WindowsClash':
      return [{ __typename: 'WindowsClash', message: windowsClash(refusal), windows: [...refusal.windows] }]
    case 'IdempotencyKeyReused':
      return [{ __typename: 'IdempotencyKeyReused', message: windowKeyReused }]
    default:
      return planErrors(refusal)
  }
}

export function splitErrors(
  refusal: SplitWindowRefusal,
): (Named<InvalidInput | NotFound | VersionConflict | IdempotencyKeyReused> | InUse)[] {
  return refusal.kind === 'InvalidPeriod' ? faults(refusal) : withdrawErrors(refusal)
}
