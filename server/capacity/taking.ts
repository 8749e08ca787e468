import type { AccompanimentType } from '../shared/accompaniment.js'
import type { Stay } from '../shared/stay.js'
import type { Household } from './window-conditions.js'

/** A household that would take a place. */
export interface Taking {
  readonly hostId: string
  readonly placeId: string
  /** The days of the stay itself, without turnover. */
  readonly stay: Stay
  /** The proposal in whose name the place is taken, when there is one. What it holds already is not in its own way. */
  readonly proposalId: string | null
  /** Accompaniment whose capacity the household uses. */
  readonly services: readonly AccompanimentType[]
  /** Who they are, as far as windows ask; null when nobody in particular is asked about, whom every window admits. */
  readonly household: Household | null
}

/** Why a household cannot take a place: the place or its host has nothing left on some days. */
export interface CapacityTaken {
  readonly kind: 'CapacityTaken'
  readonly cause:
    /** No window of the place holds the whole stay. */
    | 'NOT_OFFERED'
    /** The window that holds the stay is not for this household. */
    | 'CONDITION'
    /** Something stands in the place, or in the turnover days after the stay. */
    | 'OCCUPIED'
    /** The host has as many households as it takes at a time. */
    | 'HOUSEHOLDS'
    /** The host does not give a kind of accompaniment, or to as many households as it can already. */
    | 'SERVICE'
    /** As many households arrive in the period as the host agreed to. */
    | 'QUOTA'
  /** One sentence for coordinators, with days. */
  readonly message: string
  /** The days in the way; for a quota its period. */
  readonly days: Stay
}
