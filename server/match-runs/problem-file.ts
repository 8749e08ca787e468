/** The group of an applicant who belongs to none: no host names it, so only hosts that receive all can take the case. */
export const noGroup = 'NONE'

/** A range of days in ISO 8601, `until` exclusive. */
export interface FileStay {
  readonly from: string
  readonly until: string
}

export interface FileCountry {
  readonly code: string
  readonly subRegion: string
  readonly macroRegion: string
}

export interface FileHost {
  readonly id: string
  readonly country: string
  readonly languages: readonly string[]
  readonly interpreter: boolean
  readonly leadDays: number
  readonly minStayDays: number
  readonly maxStayDays: number
  readonly maxHouseholds: number
  readonly yearlyQuota: readonly (FileStay & { readonly arrivals: number })[]
  readonly groups: readonly string[] | null
  readonly lgbtiSafe: boolean
  readonly offers: readonly { readonly type: string; readonly households: number }[]
}

export interface FilePlace {
  readonly id: string
  readonly host: string
  readonly sleeps: number
  readonly stepFree: boolean
  readonly womenOnly: boolean
  readonly childSafe: boolean
  readonly emergencyReserve: boolean
  readonly turnoverDays: number
  readonly windows: readonly FileStay[]
  readonly taken: readonly (FileStay & { readonly services: readonly string[]; readonly household: boolean })[]
}

export interface FileCase {
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

/** What the engine reads: `leeward-problem/1`, as far as the platform uses it. */
export interface ProblemFile {
  readonly format: 'leeward-problem/1'
  readonly from: string
  readonly until: string
  readonly arrivalGridDays: number
  readonly policy: Readonly<Record<string, never>>
  readonly countries: readonly FileCountry[]
  readonly hosts: readonly FileHost[]
  readonly places: readonly FilePlace[]
  readonly cases: readonly FileCase[]
  readonly pins: readonly (FileStay & { readonly case: string; readonly place: string })[]
  readonly exclusions: readonly (
    { readonly case: string; readonly place: string } | { readonly case: string; readonly host: string }
  )[]
  readonly budget: null
}
