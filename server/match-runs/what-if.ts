import type { AccompanimentType } from '../shared/accompaniment.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { InvalidInput } from '../shared/invalid-input.js'

/** Days a place is offered, or a stay has: as somebody typed them, so they may be in the wrong order. */
interface Days {
  readonly from: CalendarDay
  readonly until: CalendarDay
}

/** One thing that would be different, by the identifiers of the platform. */
export type SupposedChange =
  | {
      readonly kind: 'MORE_PLACES'
      readonly likePlaceId: string
      readonly count: number
      readonly sleeps: number | null
      readonly days: Days | null
    }
  | ({ readonly kind: 'OPEN_WINDOW'; readonly placeId: string } & Days)
  | { readonly kind: 'WITHDRAW_PLACE'; readonly placeId: string }
  | { readonly kind: 'WITHDRAW_CASE'; readonly caseId: string }
  | ({ readonly kind: 'PIN'; readonly caseId: string; readonly placeId: string } & Days)
  | { readonly kind: 'KEEP_APART'; readonly caseId: string; readonly placeId: string }
  | { readonly kind: 'KEEP_APART_FROM_HOST'; readonly caseId: string; readonly hostId: string }
  | {
      readonly kind: 'HOST_LIMITS'
      readonly hostId: string
      readonly maximumHouseholds: number | null
      readonly accompaniment: readonly { readonly type: AccompanimentType; readonly households: number }[]
    }

export interface PlannedStay extends Days {
  /** Null for a place that does not exist. */
  readonly placeId: string | null
  readonly placeName: string
  readonly points: number
}

export interface ChangedCase {
  readonly caseId: string
  readonly before: PlannedStay | null
  readonly after: PlannedStay | null
  readonly message: string
}

/** What would become of a plan. */
export interface WhatIfOutcome {
  readonly placedBefore: number
  readonly placedAfter: number
  readonly scoreBefore: number
  readonly scoreAfter: number
  readonly boundAfter: number
  readonly gapAfter: number
  /** Gravest risk first. */
  readonly changedCases: readonly ChangedCase[]
}

export type WhatIfRefusal =
  | { readonly kind: 'InvalidChanges'; readonly faults: readonly InvalidInput[] }
  /** There is no such run, or it has no plan. */
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'NoAnswer'; readonly why: 'INFEASIBLE' | 'TOO_SLOW' | 'BROKEN' }
