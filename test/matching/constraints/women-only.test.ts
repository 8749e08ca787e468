import { expect } from 'chai'
import { womenOnly } from '../../../matching/constraints/women-only.js'
import { shortfall } from '../../instances/asking.js'

describe('WOMEN_ONLY', () => {
  const at = (person: { womenOnly: boolean; woman: boolean }, offered: boolean) =>
    shortfall(womenOnly, { person, place: { womenOnly: offered } })

  it('gives a women-only place to a case that asks for one', () => {
    expect(at({ womenOnly: true, woman: true }, true)).to.equal(0)
    expect(at({ womenOnly: true, woman: true }, false)).to.equal(1)
  })

  it('keeps a women-only place for women', () => {
    expect(at({ womenOnly: false, woman: false }, true)).to.equal(1)
    expect(at({ womenOnly: false, woman: true }, true)).to.equal(0)
    expect(at({ womenOnly: true, woman: false }, true)).to.equal(1)
  })
})
