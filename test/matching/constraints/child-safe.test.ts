import { expect } from 'chai'
import { childSafe } from '../../../matching/constraints/child-safe.js'
import { shortfall } from '../../instances/asking.js'

describe('CHILD_SAFE', () => {
  it('fails only when asked for and not offered', () => {
    const at = (wanted: boolean, offered: boolean) =>
      shortfall(childSafe, { person: { children: wanted }, place: { childSafe: offered } })

    expect([at(true, true), at(true, false), at(false, true), at(false, false)]).to.deep.equal([0, 1, 0, 0])
  })
})
