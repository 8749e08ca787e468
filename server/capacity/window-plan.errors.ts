import type { InvalidPeriod, KeyReused, NotFound } from './availability-window.errors.js'
import type { AvailabilityWindow } from './availability-window.js'

/** Some of the windows to publish offer days that are offered already; nothing was published. */
export interface WindowsClash {
  readonly kind: 'WindowsClash'
  /** The windows there are, each once, by first day. */
  readonly windows: readonly AvailabilityWindow[]
}

export type PlanWindowsRefusal = InvalidPeriod | NotFound
export type PublishWindowsRefusal = PlanWindowsRefusal | WindowsClash | KeyReused
