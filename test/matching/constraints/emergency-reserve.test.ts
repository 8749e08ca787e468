import { expect } from 'chai'
import { emergencyReserve } from '../../../matching/constraints/emergency-reserve.js'
import { shortfall } from '../../instances/asking.js'

describe('EMERGENCY_RESERVE', () => {
  it('is for risk 4 and 5, and fails by the levels below', () => {
    const at = (risk: number, reserve: boolean) =>
      shortfall(emergencyReserve, { person: { risk }, place: { emergencyReserve: reserve } })

    expect([5, 4, 3, 1].map(risk => at(risk, true))).to.deep.equal([0, 0, 1, 3])
    expect(at(1, false)).to.equal(0)
  })
})
