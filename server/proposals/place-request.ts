import { householdSize, type AccompanimentNeed, type AgeBand, type CaseDetails } from '../cases/relocation-case.js'
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

/** Of a place request, what is told about the household; fixed when the host is asked. */
export type HouseholdInBrief = Pick<
  PlaceRequest,
  'householdSize' | 'ageBands' | 'languages' | 'accompanimentNeeds' | 'stepFree'
>

const ageOrder: readonly AgeBand[] = ['INFANT', 'CHILD', 'YOUTH', 'ADULT', 'OLDER']

/** Reduces a case to what a host must know to answer: bands for figures, and nothing in an order that could tell more. */
export function inBrief(
  of: Pick<CaseDetails, 'ageBand' | 'familyMembers' | 'languages' | 'accompanimentNeeds' | 'stepFree'>,
): HouseholdInBrief {
  const bands = new Set([of.ageBand, ...of.familyMembers.map(member => member.ageBand)])
  return {
    householdSize: sizeBand(householdSize(of)),
    ageBands: ageOrder.filter(band => bands.has(band)),
    languages: of.languages.toSorted(),
    accompanimentNeeds: of.accompanimentNeeds.toSorted((one, other) => (one.type < other.type ? -1 : 1)),
    stepFree: of.stepFree,
  }
}

/** The band of a number of persons, 1 or more. */
export function sizeBand(persons: number): HouseholdSizeBand {
  if (persons >= 5) return 'FIVE_OR_MORE'
  if (persons >= 3) return 'THREE_OR_FOUR'
  return persons === 2 ? 'TWO' : 'ONE'
}
