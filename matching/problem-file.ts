/**
 * The file format `leeward-problem/1` as types: what `readProblem` reads, ISO days and plain lists. Types alone, so that
 * the validator, which shares nothing with the solver but this format, can lean on them too.
 */

/** A range of ISO days, `until` exclusive. */
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
  /** Whom it can receive; `null`: anyone. */
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

/** Weights that differ from the standard ones. */
export interface FilePolicy {
  readonly riskBase?: readonly number[]
  readonly late?: number
  readonly waiting?: number
  readonly shortStay?: number
  readonly fit?: Readonly<Partial<Record<string, number>>>
}

export interface FilePin extends FileStay {
  readonly case: string
  readonly place: string
}

/** Never this case at this place, or at any place of this host: one of the two is named. */
export interface FileExclusion {
  readonly case: string
  readonly place?: string
  readonly host?: string
}

export interface FileBudget {
  readonly amount: number
  /** Per person, by scope. */
  readonly travel: Readonly<Record<string, number>>
  readonly perDay: number
  readonly perDayExtraPerson: number
}

export interface ProblemFile {
  readonly format: 'leeward-problem/1'
  readonly from: string
  readonly until: string
  readonly arrivalGridDays: number
  readonly policy: FilePolicy
  readonly countries: readonly FileCountry[]
  readonly hosts: readonly FileHost[]
  readonly places: readonly FilePlace[]
  readonly cases: readonly FileCase[]
  readonly pins: readonly FilePin[]
  readonly exclusions: readonly FileExclusion[]
  readonly budget: FileBudget | null
}
