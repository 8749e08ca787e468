import { expect } from 'chai'
import {
  conditionsKey,
  faultsInConditions,
  forAnyone,
  householdOf,
  unmetConditions,
  type Household,
} from '../../../server/capacity/window-conditions.js'
import { conditionsInWords } from '../../../server/capacity/conditions-wording.js'
import { somebody } from './windows.js'

describe('unmetConditions', () => {
  const unmet = (asked: Partial<typeof forAnyone>, household: Partial<Household> = {}) =>
    unmetConditions({ ...forAnyone, ...asked }, { ...somebody, ...household })

  it('asks nothing of anybody unless told to', () => {
    expect(unmet({}, { ageBands: ['INFANT'], languages: [] })).to.deep.equal([])
  })

  it('keeps windows for families to households of two or more', () => {
    expect(unmet({ familiesOnly: true }, { size: 1 })).to.deep.equal(['FAMILIES_ONLY'])
    expect(unmet({ familiesOnly: true }, { size: 2 })).to.deep.equal([])
  })

  it('looks at the youngest of the household', () => {
    expect(unmet({ fromAgeBand: 'ADULT' }, { ageBands: ['OLDER', 'YOUTH'] })).to.deep.equal(['FROM_AGE'])
    expect(unmet({ fromAgeBand: 'ADULT' }, { ageBands: ['OLDER', 'ADULT'] })).to.deep.equal([])
    expect(unmet({ fromAgeBand: 'CHILD' }, { ageBands: ['ADULT', 'INFANT'] })).to.deep.equal(['FROM_AGE'])
    expect(unmet({ fromAgeBand: 'OLDER' }, { ageBands: ['ADULT'] })).to.deep.equal(['FROM_AGE'])
  })

  it('wants one of the languages', () => {
    expect(unmet({ languages: ['fr', 'es'] }, { languages: ['es', 'ar'] })).to.deep.equal([])
    expect(unmet({ languages: ['fr', 'es'] }, { languages: ['ar'] })).to.deep.equal(['LANGUAGES'])
  })

  it('tells everything that is not met', () => {
    const asked = { familiesOnly: true, fromAgeBand: 'OLDER', languages: ['fr'] } as const
    expect(unmet(asked)).to.deep.equal(['FAMILIES_ONLY', 'FROM_AGE', 'LANGUAGES'])
  })
})

describe('conditions of windows', () => {
  it('are equal when they ask the same', () => {
    const one = { familiesOnly: true, fromAgeBand: null, languages: ['fr', 'es', 'fr'] }
    const other = { familiesOnly: true, fromAgeBand: null, languages: ['es', 'fr'] }

    expect(conditionsKey(one)).to.equal(conditionsKey(other))
    expect(conditionsKey(one)).not.to.equal(conditionsKey({ ...one, familiesOnly: false }))
    expect(conditionsKey(one)).not.to.equal(conditionsKey({ ...one, fromAgeBand: 'ADULT' }))
  })

  it('name languages that are known', () => {
    expect(faultsInConditions({ ...forAnyone, languages: ['es'] }, ['conditions'])).to.deep.equal([])
    expect(faultsInConditions({ ...forAnyone, languages: ['es', 'tlh'] }, ['conditions'])).to.deep.equal([
      {
        kind: 'InvalidInput',
        path: ['conditions', 'languages'],
        message: 'These are no languages the platform knows: tlh.',
      },
    ])
  })

  it('are said in words', () => {
    expect(conditionsInWords({ familiesOnly: true, fromAgeBand: 'ADULT', languages: ['fr', 'ar'] })).to.equal(
      'households of two or more, and households in which everybody is at least 18 years old, and households that speak French or Arabic',
    )
  })
})

describe('householdOf', () => {
  it('counts the applicant in', () => {
    const familyMembers = [{ ageBand: 'CHILD', relation: 'CHILD' }] as const

    expect(householdOf({ ageBand: 'ADULT', familyMembers, languages: ['ar'] })).to.deep.equal({
      size: 2,
      ageBands: ['ADULT', 'CHILD'],
      languages: ['ar'],
    })
  })
})
