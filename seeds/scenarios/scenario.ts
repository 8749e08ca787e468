import type { RiskLevel } from '../../server/cases/relocation-case.js'

/** What a synthetic network is like. */
export interface Scenario {
  readonly name: string
  /** One sentence for people who choose. */
  readonly description: string
  /** Host institutions by country: ISO 3166-1 alpha-2 and how many there. */
  readonly hostCountries: readonly (readonly [country: string, hosts: number])[]
  /** Member organisations that host nobody. */
  readonly members: number
  /** Cases that have been placed before the story begins; fewer when there is no room. */
  readonly placedCases: number
  /** Cases that wait for a place. */
  readonly waitingCases: number
  /** Cases still under verification or assessment. */
  readonly newCases: number
  /** Household sizes with their weights. */
  readonly householdSizes: readonly (readonly [size: number, weight: number])[]
  /** Risk levels with their weights. */
  readonly riskLevels: readonly (readonly [level: RiskLevel, weight: number])[]
  /** From how many countries of origin the cases come. */
  readonly countriesOfOrigin: number
  /** Days until a place is needed: the soonest and the latest. */
  readonly neededWithin: { readonly least: number; readonly most: number }
}
