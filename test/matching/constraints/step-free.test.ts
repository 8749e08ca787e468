import { expect } from 'chai'
import { stepFree } from '../../../matching/constraints/step-free.js'
import { shortfall } from '../../instances/asking.js'

describe('STEP_FREE', () => {
  it('fails only when asked for and not offered', () => {
    const at = (wanted: boolean, offered: boolean) =>
      shortfall(stepFree, { person: { stepFree: wanted }, place: { stepFree: offered } })

    expect([at(true, true), at(true, false), at(false, true), at(false, false)]).to.deep.equal([0, 1, 0, 0])
  })
})
