import type { Stay } from '../shared/stay.js'
import type { ProposalReview } from './proposal-review.js'

/** A case at a place on some days. */
export interface EligibilityQuestion {
  readonly caseId: string
  readonly placeId: string
  readonly stay: Stay
  /**
   * The run that named the stay as an alternative; null when nobody did. Notice and preparation count from the day on
   * which whoever named it looked: otherwise an alternative on the first possible day would be too early the next morning.
   */
  readonly namedBy: string | null
}

/** What the engine says about one stay: its points, and what every hard rule says. */
export interface Judgement {
  readonly points: number
  readonly review: ProposalReview
}
