import type { AccompanimentType } from '../shared/accompaniment.js'
import type { Stay } from '../shared/stay.js'
import type { TargetedGroup } from '../shared/targeted-group.js'

/** A kind of accompaniment a host gives. */
export interface AccompanimentOffer {
  readonly type: AccompanimentType
  /** Households that can use it at the same time; at least 1. */
  readonly households: number
}

/** A limit on arrivals within a period. */
export interface ArrivalQuota {
  readonly during: Stay
  /** Households that may arrive in it; 0 closes the host for the period. */
  readonly arrivals: number
}

/** An organisation that takes defenders in, with what it offers and the limits it sets. */
export interface HostInstitution {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** BCP 47 tags. */
  readonly languages: readonly string[]
  readonly interpreter: boolean
  /** Days of notice before an arrival. */
  readonly leadDays: number
  readonly minimumStayDays: number
  readonly maximumStayDays: number
  /** Households at a time. */
  readonly maximumHouseholds: number
  readonly arrivalQuotas: readonly ArrivalQuota[]
  /** The groups it can receive; null when it receives all. */
  readonly receivesGroups: readonly TargetedGroup[] | null
  readonly lgbtiSafe: boolean
  readonly accompanimentOffers: readonly AccompanimentOffer[]
  /** Counts the changes. */
  readonly version: number
}
