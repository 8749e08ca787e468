import type { InvalidPeriod, KeyReused, NotFound } from './availability-window.errors.js'
import type { Occupancy } from './occupancy.js'
import type { Place } from './place.js'

/** A hold, or a stay with its turnover, stands where the host wants to block. */
export interface PlaceTaken {
  readonly kind: 'PlaceTaken'
  readonly place: Place
  /** By first day. */
  readonly occupancies: readonly Occupancy[]
}

/** None of the days is blocked. */
export interface NotBlocked {
  readonly kind: 'NotBlocked'
}

export type BlockDaysRefusal = InvalidPeriod | NotFound | PlaceTaken | KeyReused
export type OpenDaysRefusal = InvalidPeriod | NotFound | NotBlocked | KeyReused
