import type { RelocationCaseDetailsInput } from '../graphql/schema.generated.js'
import { calendarDay } from '../shared/calendar-day.js'
import type { CaseDetails, RiskLevel } from './relocation-case.js'

const levels = { LEVEL_1: 1, LEVEL_2: 2, LEVEL_3: 3, LEVEL_4: 4, LEVEL_5: 5 } as const
const names = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5'] as const

export function riskLevelName(level: RiskLevel): (typeof names)[number] {
  return names[level - 1]!
}

/**
 * The details as the room knows them. Kinds and days have been checked by the schema; nothing else has. The defaults
 * repeat those of the schema, which the generated types do not know.
 */
export function toCaseDetails(input: RelocationCaseDetailsInput): CaseDetails {
  return {
    origin: input.origin,
    country: input.country,
    riskLevel: levels[input.riskLevel],
    targetedGroup: input.targetedGroup ?? null,
    ageBand: input.ageBand,
    applicantIsWoman: input.applicantIsWoman,
    familyMembers: (input.familyMembers ?? []).map(({ ageBand, relation }) => ({ ageBand, relation })),
    scopes: input.scopes,
    preferredScope: input.preferredScope ?? null,
    preferredSubRegions: input.preferredSubRegions ?? [],
    excludedCountries: (input.excludedCountries ?? []).map(({ country, reason }) => ({ country, reason })),
    languages: input.languages,
    accompanimentNeeds: (input.accompanimentNeeds ?? []).map(({ type, required }) => ({ type, required })),
    womenOnly: input.womenOnly ?? false,
    stepFree: input.stepFree ?? false,
    lgbtiSafe: input.lgbtiSafe ?? false,
    earliestDeparture: calendarDay(input.earliestDeparture),
    neededBy: calendarDay(input.neededBy),
    latestArrival: calendarDay(input.latestArrival),
    entryDays: input.entryDays,
    minimumStayDays: input.minimumStayDays,
    desiredStayDays: input.desiredStayDays,
  }
}
