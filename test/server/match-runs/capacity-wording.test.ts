import { expect } from 'chai'
import type { Capacity } from '../../../matching/index.js'
import { capacityName } from '../../../server/match-runs/capacity-wording.js'

const days = { from: '2027-01-01', until: '2028-01-01' }

describe('capacityName', () => {
  const cases: readonly (readonly [Capacity, string])[] = [
    [
      { kind: 'PLACE', subRegion: '011', sleeps: 4, from: '2027-03-01', likeHost: 'H1' },
      'A place for 4 persons in Western Africa from March 2027, like those of Specimen House',
    ],
    [
      { kind: 'PLACE', subRegion: '014', sleeps: 1, from: '2027-03-15', likeHost: 'H1' },
      'A place for 1 person in Eastern Africa from March 2027, like those of Specimen House',
    ],
    [{ kind: 'HOUSEHOLDS', host: 'H1' }, 'One more household at a time at Specimen House'],
    [
      { kind: 'ACCOMPANIMENT', host: 'H1', type: 'PSYCHOSOCIAL' },
      'Psychosocial support for one more household at Specimen House',
    ],
    [{ kind: 'ARRIVALS', host: 'H1', ...days }, 'One more arrival at Specimen House from 2027-01-01 until 2028-01-01'],
    [{ kind: 'RULE', host: 'H1', rule: 'LANGUAGE' }, 'An interpreter at Specimen House'],
    [{ kind: 'RULE', host: 'H1', rule: 'GROUP' }, 'Specimen House receives all groups'],
    [{ kind: 'RULE', host: 'H1', rule: 'LGBTI_SAFE' }, 'Specimen House is safe for LGBTI persons'],
    [{ kind: 'RULE', host: 'H1', rule: 'LENGTH' }, 'Specimen House takes short stays too'],
    [{ kind: 'RULE', host: 'H1', rule: 'ARRIVAL' }, 'Specimen House is ready without notice'],
    [{ kind: 'MONEY', amount: 10_000 }, '10000 more in the budget'],
  ]
  for (const [capacity, words] of cases)
    it(`says: ${words}`, () => {
      expect(capacityName(capacity, () => 'Specimen House')).to.equal(words)
    })
})
