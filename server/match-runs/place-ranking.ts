import type { CalendarDay } from '../shared/calendar-day.js'
import type { ScoreTerm } from '../proposals/proposal-review.js'

export interface RankedPlace {
  readonly placeId: string
  readonly from: CalendarDay
  readonly until: CalendarDay
  readonly points: number
  readonly terms: readonly ScoreTerm[]
  readonly effect: 'FREE' | 'DISPLACES' | 'OVER_BUDGET'
  /** Cases whose proposed stays would have to give way. */
  readonly displaces: readonly string[]
  readonly message: string
}

/** The best places for one candidate, most points first. */
export interface PlaceRanking {
  readonly caseId: string
  readonly asOf: Date
  readonly places: readonly RankedPlace[]
  /** Why there is nothing to rank; null when there is. */
  readonly obstacle: string | null
}
