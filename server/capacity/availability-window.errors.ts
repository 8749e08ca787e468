import type { InvalidInput } from '../shared/invalid-input.js'
import type { AvailabilityWindow } from './availability-window.js'
import type { Occupancy } from './occupancy.js'
import type { Place } from './place.js'

/** The period makes no sense: every fault at once. */
export interface InvalidPeriod {
  readonly kind: 'InvalidPeriod'
  readonly faults: readonly InvalidInput[]
}

/** The place or the window does not exist, or belongs to another host institution. */
export interface NotFound {
  readonly kind: 'NotFound'
}

/** Another window of the place offers some of the days. */
export interface WindowOverlap {
  readonly kind: 'WindowOverlap'
  readonly place: Place
  readonly window: AvailabilityWindow
}

/** Holds or stays would no longer stand in a window. */
export interface WindowInUse {
  readonly kind: 'WindowInUse'
  readonly place: Place
  readonly occupancies: readonly Occupancy[]
}

export interface WindowChanged {
  readonly kind: 'VersionConflict'
  readonly currentVersion: number
}

export interface KeyReused {
  readonly kind: 'IdempotencyKeyReused'
}

export type PublishWindowRefusal = InvalidPeriod | NotFound | WindowOverlap | KeyReused
export type ChangeWindowRefusal = InvalidPeriod | NotFound | WindowChanged | WindowOverlap | WindowInUse | KeyReused
export type WithdrawWindowRefusal = NotFound | WindowChanged | WindowInUse | KeyReused
export type SplitWindowRefusal = InvalidPeriod | NotFound | WindowChanged | WindowInUse | KeyReused
