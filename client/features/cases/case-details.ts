import type {
  AccompanimentType,
  CaseDetailsFragment,
  RelocationCaseDetailsInput,
} from '../../lib/graphql/operations.generated.js'

/** How much a kind of accompaniment matters to a household. */
export type NeedDegree = 'none' | 'desired' | 'required'

/** The case form as it is typed: choices not yet made are null or empty, needs are keyed by kind. */
export type CaseFormValues = {
  origin: RelocationCaseDetailsInput['origin'] | null
  country: string | null
  riskLevel: RelocationCaseDetailsInput['riskLevel'] | null
  targetedGroup: NonNullable<RelocationCaseDetailsInput['targetedGroup']> | null
  ageBand: RelocationCaseDetailsInput['ageBand'] | null
  applicantIsWoman: boolean
  familyMembers: Array<{ ageBand: CaseDetailsFragment['ageBand'] | null; relation: FamilyRelation | null }>
  scopes: CaseDetailsFragment['scopes']
  preferredScope: CaseDetailsFragment['preferredScope']
  preferredSubRegions: string[]
  excludedCountries: Array<{ country: string | null; reason: ExclusionReason | null }>
  languages: string[]
  accompanimentNeeds: Partial<Record<AccompanimentType, NeedDegree>>
  womenOnly: boolean
  stepFree: boolean
  lgbtiSafe: boolean
  earliestDeparture: string
  neededBy: string
  latestArrival: string
  entryDays: number | ''
  minimumStayDays: number | ''
  desiredStayDays: number | ''
  admit: boolean
}

type FamilyRelation = CaseDetailsFragment['familyMembers'][number]['relation']
type ExclusionReason = CaseDetailsFragment['excludedCountries'][number]['reason']

export const emptyCase: CaseFormValues = {
  origin: null,
  country: null,
  riskLevel: null,
  targetedGroup: null,
  ageBand: null,
  applicantIsWoman: false,
  familyMembers: [],
  scopes: [],
  preferredScope: null,
  preferredSubRegions: [],
  excludedCountries: [],
  languages: [],
  accompanimentNeeds: {},
  womenOnly: false,
  stepFree: false,
  lgbtiSafe: false,
  earliestDeparture: '',
  neededBy: '',
  latestArrival: '',
  entryDays: '',
  minimumStayDays: '',
  desiredStayDays: '',
  admit: false,
}

/** The form filled with a case. */
export function formValuesOf(details: CaseDetailsFragment): CaseFormValues {
  return {
    origin: details.origin,
    country: details.country.code,
    riskLevel: details.riskLevel,
    targetedGroup: details.targetedGroup,
    ageBand: details.ageBand,
    applicantIsWoman: details.applicantIsWoman,
    familyMembers: details.familyMembers.map(({ ageBand, relation }) => ({ ageBand, relation })),
    scopes: [...details.scopes],
    preferredScope: details.preferredScope,
    preferredSubRegions: details.preferredSubRegions.map(region => region.code),
    excludedCountries: details.excludedCountries.map(({ country, reason }) => ({ country: country.code, reason })),
    languages: details.languages.map(language => language.tag),
    accompanimentNeeds: Object.fromEntries(
      details.accompanimentNeeds.map(need => [need.type, need.required ? 'required' : 'desired']),
    ),
    womenOnly: details.womenOnly,
    stepFree: details.stepFree,
    lgbtiSafe: details.lgbtiSafe,
    earliestDeparture: details.earliestDeparture,
    neededBy: details.neededBy,
    latestArrival: details.latestArrival,
    entryDays: details.entryDays,
    minimumStayDays: details.minimumStayDays,
    desiredStayDays: details.desiredStayDays,
    admit: false,
  }
}

/** What the form says, for the server. Only for a form without faults: choices not made would be sent as they are. */
export function detailsOf(values: CaseFormValues): RelocationCaseDetailsInput {
  const { admit: _, accompanimentNeeds, ...rest } = values
  return {
    ...(rest as Omit<RelocationCaseDetailsInput, 'accompanimentNeeds'>),
    accompanimentNeeds: Object.entries(accompanimentNeeds)
      .filter(([, degree]) => degree !== 'none')
      .map(([type, degree]) => ({ type: type as AccompanimentType, required: degree === 'required' })),
  }
}
