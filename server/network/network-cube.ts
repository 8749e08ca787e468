import type { CalendarDay } from '../shared/calendar-day.js'

/** What a sub-region takes in, month by month. Figures are place-days: one place on one day it is offered counts one. */
export interface SubRegionCapacity {
  /** UN M49. */
  readonly code: string
  readonly hostInstitutions: number
  /** Offered, and nothing stands there. */
  readonly open: readonly number[]
  readonly held: readonly number[]
  readonly taken: readonly number[]
}

/** The capacity of the network by sub-region and month, exact. */
export interface NetworkCube {
  /** The first days of consecutive months. */
  readonly months: readonly CalendarDay[]
  /** Every sub-region with a host institution, by code; each list has one figure for each month. */
  readonly subRegions: readonly SubRegionCapacity[]
}
