import type { AccompanimentNeed, AgeBand } from '../cases/relocation-case.js'
import type { Stay } from '../shared/stay.js'

export type PlaceRequestStatus = 'OPEN' | 'ACCEPTED' | 'CONFIRMED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN'
export type HouseholdSizeBand = 'ONE' | 'TWO' | 'THREE_OR_FOUR' | 'FIVE_OR_MORE'

/** What a host is asked: a proposal reduced to what the host must know to answer. */
export interface PlaceRequest {
  readonly id: string
  readonly proposalId: string
  readonly hostId: string
  readonly placeId: string
  /** Random, for this request alone. */
  readonly code: string
  readonly status: PlaceRequestStatus
  readonly stay: Stay
  readonly householdSize: HouseholdSizeBand
  readonly ageBands: readonly AgeBand[]
  /** BCP 47 tags. */
  readonly languages: readonly string[]
  readonly accompanimentNeeds: readonly AccompanimentNeed[]
  readonly stepFree: boolean
  readonly askedAt: Date
  readonly answerBy: Date | null
  /** The version of the proposal behind it. */
  readonly version: number
}
