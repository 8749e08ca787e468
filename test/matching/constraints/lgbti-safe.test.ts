import { expect } from 'chai'
import { lgbtiSafe } from '../../../matching/constraints/lgbti-safe.js'
import { shortfall } from '../../instances/asking.js'

describe('LGBTI_SAFE', () => {
  it('fails only when asked for and not offered', () => {
    const at = (wanted: boolean, offered: boolean) =>
      shortfall(lgbtiSafe, { person: { lgbtiSafe: wanted }, host: { lgbtiSafe: offered } })

    expect([at(true, true), at(true, false), at(false, true), at(false, false)]).to.deep.equal([0, 1, 0, 0])
  })
})
