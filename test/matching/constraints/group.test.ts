import { expect } from 'chai'
import { group } from '../../../matching/constraints/group.js'
import { shortfall } from '../../instances/asking.js'

describe('GROUP', () => {
  it('passes where anyone is received, or the group is', () => {
    expect(shortfall(group, { host: { groups: null }, person: { group: 'LAWYER' } })).to.equal(0)
    expect(shortfall(group, { host: { groups: ['WHRD', 'LAWYER'] }, person: { group: 'LAWYER' } })).to.equal(0)
  })

  it('fails where others are received, or nobody', () => {
    expect(shortfall(group, { host: { groups: ['WHRD'] }, person: { group: 'LAWYER' } })).to.equal(1)
    expect(shortfall(group, { host: { groups: [] }, person: { group: 'LAWYER' } })).to.equal(1)
  })
})
