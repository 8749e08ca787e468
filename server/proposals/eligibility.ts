import type { Stay } from '../shared/stay.js'
import type { ProposalReview } from './proposal-review.js'

/** A case at a place on some days. */
export interface EligibilityQuestion {
  readonly caseId: string
  readonly placeId: string
  readonly stay: Stay
}

/** What the engine says about one stay: its points, and what every hard rule says. */
export interface Judgement {
  readonly points: number
  readonly review: ProposalReview
}
