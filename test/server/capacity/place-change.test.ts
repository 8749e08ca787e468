import { expect } from 'chai'
import { attributesTakenBack, changedAttributes } from '../../../server/capacity/place-change.js'
import { specimenPlace } from './specimens.js'

const place = { ...specimenPlace, stepFree: true, childSafe: true, womenOnly: false, emergencyReserve: false }
const wider = { ...place, label: 'Other', sleeps: place.sleeps + 1 }
const opposite = {
  ...place,
  sleeps: place.sleeps - 1,
  stepFree: false,
  childSafe: false,
  womenOnly: true,
  emergencyReserve: true,
  turnoverDays: place.turnoverDays + 1,
}

describe('a change of a place', () => {
  it('names what has become other, and nothing else', () => {
    expect(changedAttributes(place, { ...place })).to.deep.equal([])
    expect(changedAttributes(place, wider)).to.deep.equal(['label', 'sleeps'])
  })

  it('takes back what makes it less than it was, in either direction that does', () => {
    const taken = ['sleeps', 'stepFree', 'childSafe', 'womenOnly', 'emergencyReserve', 'turnoverDays']

    expect(attributesTakenBack(place, opposite)).to.deep.equal(taken)
    expect(attributesTakenBack(place, wider)).to.deep.equal([])
    expect(attributesTakenBack({ ...opposite, version: 1 }, place)).to.deep.equal(['turnoverDays'])
  })
})
