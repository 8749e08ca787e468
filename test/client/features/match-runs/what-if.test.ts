import { expect } from 'chai'
import { byFate, choicesOf, emptyQuestion, inputOf } from '../../../../client/features/match-runs/what-if.js'

const place = (id: string, host: string) => ({
  id,
  label: 'Place 1',
  hostInstitution: { id: host, name: host, calendarFreshness: { stale: false } },
})
const relocationCase = (number: number) => ({
  id: `case-${number}`,
  reference: `TR-2026-000${number}`,
  riskLevel: 'LEVEL_3' as const,
  householdSize: 1,
  neededBy: '2027-02-01',
})
const proposal = (number: number, at: ReturnType<typeof place>) => ({
  id: `proposal-${number}`,
  status: 'PROPOSED' as const,
  from: '2027-01-01',
  until: '2027-04-01',
  points: 100,
  overrideReason: null,
  place: at,
  relocationCase: relocationCase(number),
})
const [hill, harbour] = [place('hill', 'Hill House'), place('harbour', 'Harbour House')]
const outcome = {
  id: 'run-1',
  placeCount: 2,
  proposals: [proposal(2, hill), proposal(1, hill)],
  unplacedCases: [
    {
      cause: 'OUTCOMPETED' as const,
      message: 'x',
      failedRules: [],
      nearestMisses: [
        { message: 'x', failures: [], place: harbour },
        { message: 'x', failures: [], place: hill },
      ],
      relocationCase: relocationCase(3),
    },
  ],
}

describe('choicesOf', () => {
  it('lists placed cases, and places that are had or come near, each once and by name', () => {
    const { cases, places } = choicesOf(outcome)

    expect(cases.map(({ label }) => label)).to.deep.equal(['TR-2026-0001', 'TR-2026-0002'])
    expect(places).to.deep.equal([
      { value: 'harbour', label: 'Harbour House, Place 1' },
      { value: 'hill', label: 'Hill House, Place 1' },
    ])
  })
})

describe('inputOf', () => {
  const asked = (part: Partial<typeof emptyQuestion>) => inputOf('run-1', { ...emptyQuestion, ...part })
  const changes = (part: Partial<typeof emptyQuestion>) => asked(part)?.changes

  it('asks about one case, one place more, or a longer window, whatever else was typed before', () => {
    const typed = { caseId: 'case-1', placeId: 'hill', first: '2027-02-01', last: '2027-02-28' }

    expect(asked({ supposition: 'withdrawCase', ...typed })).to.deep.equal({
      matchRunId: 'run-1',
      changes: [{ withdrawCase: 'case-1' }],
    })
    expect(changes({ supposition: 'morePlaces', ...typed })).to.deep.equal([
      { morePlaces: { likePlaceId: 'hill', count: 1 } },
    ])
    expect(changes({ supposition: 'openWindow', ...typed })).to.deep.equal([
      { openWindow: { placeId: 'hill', from: '2027-02-01', until: '2027-03-01' } },
    ])
  })

  it('asks nothing while something is missing, and nothing about reversed days', () => {
    const window = { supposition: 'openWindow', placeId: 'hill' } as const
    const incomplete = [
      { supposition: 'withdrawCase', placeId: 'hill' } as const,
      { supposition: 'morePlaces', caseId: 'case-1' } as const,
      { ...window, first: '2027-02-01' },
      { ...window, first: '2027-02-02', last: '2027-02-01' },
      { ...window, first: '2027-02-30', last: '2027-03-01' },
    ]

    for (const question of incomplete) expect(asked(question)).to.equal(null)
    expect(changes({ ...window, first: '2027-02-01', last: '2027-02-01' })).to.deep.equal([
      { openWindow: { placeId: 'hill', from: '2027-02-01', until: '2027-02-02' } },
    ])
  })
})

describe('byFate', () => {
  it('tells who is placed for the first time, otherwise, and no longer', () => {
    const stay = { placeName: 'Place 1 of Hill House', from: '2027-01-01', until: '2027-04-01', points: 1 }
    const changed = (number: number, before: typeof stay | null, after: typeof stay | null) => ({
      message: 'x',
      relocationCase: { id: `case-${number}`, reference: `TR-2026-000${number}` },
      before,
      after,
    })
    const ids = (list: readonly { relocationCase: { id: string } }[]) => list.map(one => one.relocationCase.id)

    const { newlyPlaced, moved, leftOut } = byFate([
      changed(1, stay, stay),
      changed(2, null, stay),
      changed(3, stay, null),
    ])

    expect([ids(newlyPlaced), ids(moved), ids(leftOut)]).to.deep.equal([['case-2'], ['case-1'], ['case-3']])
  })
})
