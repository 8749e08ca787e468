/**
 * The problem as the validator sees it: ISO days and plain lists, straight from the file. It shares nothing with the
 * solver but the file format, so that a mistake in one is not repeated in the other.
 */
export interface PlainRange {
  readonly from: string
  readonly until: string
}

export interface PlainHost {
  readonly id: string
  readonly country: string
  readonly languages: readonly string[]
  readonly interpreter: boolean
  readonly leadDays: number
  readonly minStayDays: number
  readonly maxStayDays: number
  readonly maxHouseholds: number
  readonly yearlyQuota: readonly (PlainRange & { readonly arrivals: number })[]
  readonly groups: readonly string[] | null
  readonly lgbtiSafe: boolean
  readonly offers: readonly { readonly type: string; readonly households: number }[]
}

export interface PlainPlace {
  readonly id: string
  readonly host: string
  readonly sleeps: number
  readonly stepFree: boolean
  readonly womenOnly: boolean
  readonly childSafe: boolean
  readonly emergencyReserve: boolean
  readonly turnoverDays: number
  readonly windows: readonly PlainRange[]
  readonly taken: readonly (PlainRange & { readonly services: readonly string[]; readonly household: boolean })[]
}

export interface PlainCase {
  readonly id: string
  readonly origin: string
  readonly risk: number
  readonly group: string
  readonly householdSize: number
  readonly children: boolean
  readonly woman: boolean
  readonly scopes: readonly string[]
  readonly preferredScope: string
  readonly preferredSubRegions: readonly string[]
  readonly excludedCountries: readonly string[]
  readonly languages: readonly string[]
  readonly required: readonly string[]
  readonly desired: readonly string[]
  readonly womenOnly: boolean
  readonly stepFree: boolean
  readonly lgbtiSafe: boolean
  readonly earliest: string
  readonly neededBy: string
  readonly latest: string
  readonly entryDays: number
  readonly stay: { readonly minDays: number; readonly desiredDays: number }
}

export interface PlainPolicy {
  readonly riskBase?: readonly number[]
  readonly late?: number
  readonly waiting?: number
  readonly shortStay?: number
  readonly fit?: Readonly<Partial<Record<string, number>>>
}

export interface PlainCountry {
  readonly code: string
  readonly subRegion: string
  readonly macroRegion: string
}

export interface PlainPin extends PlainRange {
  readonly case: string
  readonly place: string
}

export interface PlainExclusion {
  readonly case: string
  readonly place?: string
  readonly host?: string
}

export interface PlainProblem {
  readonly from: string
  readonly until: string
  readonly arrivalGridDays: number
  readonly policy: PlainPolicy
  readonly countries: readonly PlainCountry[]
  readonly hosts: readonly PlainHost[]
  readonly places: readonly PlainPlace[]
  readonly cases: readonly PlainCase[]
  readonly pins: readonly PlainPin[]
  readonly exclusions: readonly PlainExclusion[]
  readonly budget: {
    readonly amount: number
    readonly travel: Readonly<Record<string, number>>
    readonly perDay: number
    readonly perDayExtraPerson: number
  } | null
}

/** Days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
