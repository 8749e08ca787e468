import { expect } from 'chai'
import { groupName } from '../../../server/match-runs/fairness-wording.js'

describe('groupName', () => {
  for (const [dimension, value, words] of [
    ['GROUP', 'LAWYER', 'lawyers'],
    ['GROUP', 'NONE', 'no targeted group'],
    ['GENDER', 'WOMAN', 'women'],
    ['GENDER', 'OTHER', 'others'],
    ['HOUSEHOLD_SIZE', '1', '1 person'],
    ['HOUSEHOLD_SIZE', '4', '4 persons'],
    ['HOUSEHOLD_SIZE', '5+', '5 persons or more'],
    ['ORIGIN', '014', 'Eastern Africa'],
    ['ORIGIN', '999', '999'],
    ['RISK', '5', 'risk level 5'],
  ] as const)
    it(`calls ${dimension} ${value} ${words}`, () => {
      expect(groupName({ dimension, value })).to.equal(words)
    })
})
