import type { CoordinatorDeclineReason, DefenderDeclineReason, HostDeclineReason, Proposal } from './proposal.js'

/** A case and a place, or a whole host institution, that a decision keeps apart. */
export type KeptApart =
  { readonly caseId: string; readonly placeId: string } | { readonly caseId: string; readonly hostId: string }

type Extent = 'HOST' | 'PLACE' | null

/** What a reason to decline speaks about: the institution, the place, or only this moment. */
const extents = {
  COORDINATOR: {
    UNSAFE_FOR_HOUSEHOLD: 'HOST',
    VISA_IMPOSSIBLE: 'HOST',
    NEEDS_NOT_MET: 'PLACE',
    BETTER_PLACE_ELSEWHERE: 'PLACE',
    FUNDING_NOT_AVAILABLE: null,
    NEEDS_REASSESSMENT: null,
    OTHER: null,
  } satisfies Record<CoordinatorDeclineReason, Extent>,
  HOST: {
    SAFETY_CONCERN: 'HOST',
    NEEDS_NOT_MET: 'HOST',
    PLACE_NOT_AVAILABLE: 'PLACE',
    DATES_NOT_SUITABLE: null,
    NO_STAFF_CAPACITY: null,
    OTHER: null,
  } satisfies Record<HostDeclineReason, Extent>,
  DEFENDER: {
    SAFETY_CONCERN: 'HOST',
    PREFERS_ELSEWHERE: 'HOST',
    CONDITIONS_NOT_ACCEPTED: 'HOST',
    NOT_GIVEN: 'HOST',
    FOUND_ANOTHER_PLACE: null,
    FAMILY_CANNOT_COME: null,
    NO_RESPONSE: null,
  } satisfies Record<DefenderDeclineReason, Extent>,
}

/** What a declined proposal tells the next match run not to propose again; null when it may try again. */
export function keptApart(
  of: Pick<Proposal, 'caseId' | 'placeId' | 'hostId' | 'declinedBy' | 'declineReason'>,
): KeptApart | null {
  if (of.declinedBy === null || of.declineReason === null) return null
  const byReason: Readonly<Record<string, Extent>> = extents[of.declinedBy]
  const extent = byReason[of.declineReason] ?? null
  if (extent === null) return null
  return extent === 'HOST' ? { caseId: of.caseId, hostId: of.hostId } : { caseId: of.caseId, placeId: of.placeId }
}
