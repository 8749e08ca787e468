import type { Stay } from '../shared/stay.js'

/** Where a placement stands. */
export type PlacementStatus = 'CONFIRMED' | 'TRAVELLING' | 'IN_STAY' | 'COMPLETED' | 'ENDED_EARLY' | 'CANCELLED'

/** A stay that stands: nobody else can have the place. */
export interface Placement {
  readonly id: string
  readonly proposalId: string
  readonly caseId: string
  readonly placeId: string
  readonly stay: Stay
  readonly status: PlacementStatus
  readonly approvedBy: string
  /** Never the one who approved. */
  readonly confirmedBy: string
  readonly confirmedAt: Date
  readonly version: number
}
