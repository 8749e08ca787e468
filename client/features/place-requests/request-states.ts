import type { PlaceRequestStatus } from '../../lib/graphql/operations.generated.js'
import type { Tone } from '../../ui/StatusBadge.js'

/** The tabs over the list, in order; the first is where one begins. */
export const STATE_TABS = ['waiting', 'accepted', 'ended', 'all'] as const

export type StateTab = (typeof STATE_TABS)[number]

/** The states behind each tab; null asks for all. */
export const STATUSES: Readonly<Record<StateTab, readonly PlaceRequestStatus[] | null>> = {
  waiting: ['OPEN'],
  accepted: ['ACCEPTED', 'CONFIRMED'],
  ended: ['DECLINED', 'EXPIRED', 'WITHDRAWN'],
  all: null,
}

export const TONES: Readonly<Record<PlaceRequestStatus, Tone>> = {
  OPEN: 'waiting',
  ACCEPTED: 'calm',
  CONFIRMED: 'good',
  DECLINED: 'over',
  EXPIRED: 'over',
  WITHDRAWN: 'over',
}
