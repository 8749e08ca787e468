import type { AccompanimentType } from '../shared/accompaniment.js'
import type { Stay } from '../shared/stay.js'

/** Why a place is taken on some days. */
export type OccupancyKind = 'HOLD' | 'STAY' | 'BLOCK' | 'IMPORTED'

/** Blocked and imported days take a place, but nobody lives in it who would need the host. */
export function isHousehold({ kind }: Pick<Occupancy, 'kind'>): boolean {
  return kind === 'HOLD' || kind === 'STAY'
}

/** Days on which a place is taken. Occupancies of one place never overlap. */
export interface Occupancy {
  readonly id: string
  readonly placeId: string
  readonly kind: OccupancyKind
  /** The days of the stay itself. */
  readonly stay: Stay
  /** The days of the stay and the turnover days after it. */
  readonly during: Stay
  /** The proposal behind a hold or a stay; null for blocks and imported days. */
  readonly proposalId: string | null
  /** Accompaniment whose capacity the household uses. */
  readonly services: readonly AccompanimentType[]
  /** When a hold lapses; null for everything but holds. */
  readonly expiresAt: Date | null
}
