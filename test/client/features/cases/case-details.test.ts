import { expect } from 'chai'
import { detailsOf, emptyCase, formValuesOf } from '../../../../client/features/cases/case-details.js'
import type { CaseDetailsFragment } from '../../../../client/lib/graphql/operations.generated.js'

const region = { code: '014', name: 'Eastern Africa' }
const details: CaseDetailsFragment = {
  id: 'case-1',
  reference: 'TR-2026-0142',
  status: 'CANDIDATE',
  version: 3,
  availableActions: [],
  origin: 'SELF',
  country: { code: 'KE', name: 'Kenya', subRegion: region },
  riskLevel: 'LEVEL_4',
  targetedGroup: null,
  ageBand: 'ADULT',
  applicantIsWoman: true,
  familyMembers: [{ ageBand: 'CHILD', relation: 'CHILD' }],
  householdSize: 2,
  scopes: ['REGIONAL'],
  preferredScope: null,
  preferredSubRegions: [region],
  excludedCountries: [{ country: { code: 'FR', name: 'France' }, reason: 'APPLICANT_WISH' }],
  languages: [{ tag: 'en', name: 'English' }],
  accompanimentNeeds: [
    { type: 'LEGAL', required: true },
    { type: 'MENTORING', required: false },
  ],
  womenOnly: false,
  stepFree: true,
  lgbtiSafe: false,
  earliestDeparture: '2027-01-10',
  neededBy: '2027-02-01',
  latestArrival: '2027-03-01',
  entryDays: 20,
  minimumStayDays: 90,
  desiredStayDays: 180,
}

describe('the case form', () => {
  it('sends back what it was filled with', () => {
    expect(detailsOf(formValuesOf(details))).to.deep.equal({
      origin: 'SELF',
      country: 'KE',
      riskLevel: 'LEVEL_4',
      targetedGroup: null,
      ageBand: 'ADULT',
      applicantIsWoman: true,
      familyMembers: [{ ageBand: 'CHILD', relation: 'CHILD' }],
      scopes: ['REGIONAL'],
      preferredScope: null,
      preferredSubRegions: ['014'],
      excludedCountries: [{ country: 'FR', reason: 'APPLICANT_WISH' }],
      languages: ['en'],
      accompanimentNeeds: [
        { type: 'LEGAL', required: true },
        { type: 'MENTORING', required: false },
      ],
      womenOnly: false,
      stepFree: true,
      lgbtiSafe: false,
      earliestDeparture: '2027-01-10',
      neededBy: '2027-02-01',
      latestArrival: '2027-03-01',
      entryDays: 20,
      minimumStayDays: 90,
      desiredStayDays: 180,
    })
  })

  it('leaves out a kind of accompaniment that was chosen and taken back', () => {
    const values = { ...emptyCase, accompanimentNeeds: { LEGAL: 'none', MEDICAL: 'desired' } as const }

    expect(detailsOf(values).accompanimentNeeds).to.deep.equal([{ type: 'MEDICAL', required: false }])
  })
})
