import { expect } from 'chai'
import { alone } from '../../../matching/crew/alone.js'
import { ceilingOf } from '../../../matching/field/ceiling.js'
import { openField } from '../../../matching/field/field.js'
import { openUniverse } from '../../../matching/field/universe.js'
import { generate } from '../../../matching/index.js'
import { ledgerOf } from '../../instances/asking.js'
import type { ProblemFile } from '../../instances/builders.js'

describe('ceilingOf', () => {
  const field = openField(ledgerOf(generate('M', 4) as ProblemFile))
  const whole = ceilingOf(field)

  it('says of a random part of the hosts about as many stays, and a bound that is valid all the same', () => {
    const universe = openUniverse(field, 1, 40)
    expect(universe.levels).to.be.above(0)

    const part = ceilingOf(field, alone(field), universe)

    expect(part.counts).to.equal(undefined)
    expect(part.total).to.be.at.least(whole.total)
    expect(part.pairs / whole.pairs).to.be.within(0.9, 1.1)
    const sum = (numbers: Int32Array): number => numbers.reduce((all, one) => all + one)
    expect(sum(part.options) / sum(whole.options)).to.be.within(0.9, 1.1)
  })

  it('leaves nobody without a price to move who may have a stay at a host that was not looked at', () => {
    const few = ceilingOf(field, alone(field), openUniverse(field, 1, 2))

    const missed = [...few.best.keys()].filter(c => few.options[c] === 0 && whole.best[c]! > 0)
    expect(missed).to.not.deep.equal([])
    for (const c of missed) expect(few.best[c]).to.be.at.least(whole.best[c]!)
  })

  it('knows no more than what points allow when it is told to stop', () => {
    const { complete, counts, total } = ceilingOf(
      field,
      alone(field, () => true),
    )

    expect([complete, counts]).to.deep.equal([false, undefined])
    expect(total).to.be.at.least(whole.total)
  })
})
