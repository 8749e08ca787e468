import { expect } from 'chai'
import type { PlacedReview, Reason, Terms } from '../../../matching/index.js'
import { placedReasons, type PlacedFacts } from '../../../server/match-runs/placed-wording.js'
import type { FileCase, FileHost, FilePlace } from '../../../matching/index.js'

const terms: Terms = {
  arrival: 3000,
  shortStay: 0,
  offset: 100,
  language: 180,
  region: 0,
  scope: 0,
  accompaniment: 0,
  spareBeds: -25,
}
const of = {
  risk: 4,
  neededBy: '2027-04-10',
  householdSize: 3,
  languages: ['ar', 'en'],
  required: ['PSYCHOSOCIAL'],
  desired: ['LEGAL'],
  stay: { minDays: 60, desiredDays: 120 },
} as unknown as FileCase
const host = {
  languages: ['ar'],
  interpreter: false,
  offers: [{ type: 'PSYCHOSOCIAL', households: 1 }],
} as unknown as FileHost
const place = { sleeps: 4 } as FilePlace
const best: Reason = {
  kind: 'CHOICE',
  best: true,
  bestPlace: 'place-1',
  bestFrom: '2027-04-01',
  bestUntil: '2027-07-30',
  bestPoints: 3255,
  difference: 0,
  rules: [],
  heldBy: [],
  cost: null,
}

interface Told {
  readonly from?: string
  readonly until?: string
  readonly terms?: Partial<Terms>
  readonly pinned?: boolean
  readonly brief?: boolean
  readonly choice?: Partial<Reason>
  readonly facts?: Partial<PlacedFacts>
}

function told({
  from = '2027-04-01',
  until = '2027-07-30',
  pinned = false,
  brief = false,
  choice = {},
  facts = {},
  ...more
}: Told = {}) {
  const placed = {
    kind: 'PLACED',
    case: 'case-1',
    pinned,
    brief,
    assignment: { case: 'case-1', place: 'place-1', from, until, points: 3255, terms: { ...terms, ...more.terms } },
    reasons: [{ ...best, ...choice }],
    alternatives: [],
  } as PlacedReview
  return placedReasons(placed, {
    of,
    place,
    host,
    placeWords: () => 'Place 2 of Specimen House',
    caseWords: id => `TR-2027-${id}`,
    ...facts,
  })
}

describe('placedReasons', () => {
  it('says what counts most first', () => {
    expect(told()).to.deep.equal([
      'Risk level 4: arrives on 2027-04-01, 9 days before the needed-by day.',
      'Stays 120 days, as long as wished for.',
      'Speaks Arabic.',
      'Gives psychosocial support.',
      'Does not give legal advice, which would be welcome.',
      'Leaves 1 bed unused.',
      'No other place and days would be worth more for this case.',
    ])
  })

  it('says how late an arrival is', () => {
    expect(told({ from: '2027-04-10' })[0]).to.equal('Risk level 4: arrives on 2027-04-10, the needed-by day.')
    expect(told({ from: '2027-04-11' })[0]).to.equal(
      'Risk level 4: arrives on 2027-04-11, 1 day after the needed-by day.',
    )
  })

  it('says when a stay is shorter than wished for', () => {
    expect(told({ until: '2027-07-29' })[1]).to.equal('Stays 119 days of the 120 wished for.')
  })

  it('says that an interpreter helps where no language is in common, and nothing where none is needed', () => {
    const withInterpreter = { ...host, languages: ['fr'], interpreter: true }

    expect(told({ facts: { host: withInterpreter } })).to.include('Has an interpreter; there is no language in common.')
  })

  it('says that a sub-region is one the applicant would like, only when it is', () => {
    const sentence = 'Lies in a sub-region the applicant would like.'

    expect(told({ terms: { region: 150 } })).to.include(sentence)
    expect(told()).not.to.include(sentence)
  })

  it('says when no bed is left over, and what was decided beforehand', () => {
    const sentences = told({ facts: { place: { ...place, sleeps: 3 } }, pinned: true })

    expect(sentences).to.include('Leaves no bed unused.')
    expect(sentences[0]).to.equal('Decided beforehand and kept.')
  })

  it('says what would be better and who needs it', () => {
    const better = { best: false, difference: -40 }
    const start =
      'Place 2 of Specimen House from 2027-04-01 until 2027-07-30 would be worth 40 points more for this case, but'

    expect(told({ choice: { ...better, heldBy: ['0001'] } }).at(-1)).to.equal(
      `${start} TR-2027-0001 needs it in this plan.`,
    )
    expect(told({ choice: { ...better, heldBy: ['0001', '0002'] } }).at(-1)).to.equal(
      `${start} TR-2027-0001 and TR-2027-0002 need it in this plan.`,
    )
    expect(told({ choice: better }).at(-1)).to.equal(`${start} limits rule it out in this plan.`)
  })

  it('says what the plan would lose by it, and who would have no place', () => {
    const to = { place: 'place-3', from: '2027-04-01', until: '2027-07-30' }
    const better = (change: number, displaced: readonly { case: string; to: typeof to | null; difference: number }[]) =>
      told({ choice: { best: false, difference: -40, heldBy: ['0001'], cost: { change, displaced } } }).at(-1)

    expect(better(-1, [{ case: '0001', to, difference: -41 }])).to.contain(
      'but TR-2027-0001 needs it in this plan: with the change the plan would lose 1 point.',
    )
    expect(better(-3960, [{ case: '0001', to: null, difference: -4000 }])).to.contain(
      'with the change the plan would lose 3960 points, and TR-2027-0001 would have no place.',
    )
    expect(better(0, [{ case: '0001', to, difference: -40 }])).to.contain('the plan would lose nothing.')
  })
})
