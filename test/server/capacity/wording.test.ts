import { expect } from 'chai'
import type { Occupancy } from '../../../server/capacity/occupancy.js'
import type { Place } from '../../../server/capacity/place.js'
import { standingInWords } from '../../../server/capacity/wording.js'
import { days } from './days.js'

describe('standingInWords', () => {
  const place = { label: 'Place 1' } as Place
  const block = { kind: 'BLOCK', stay: days('04-01', '04-03') } as Occupancy
  const said = (count: number) => standingInWords({ place, occupancies: Array.from({ length: count }, () => block) })

  it('names three, and counts what comes after them', () => {
    const named = 'blocked from 2027-04-01 until 2027-04-03'

    expect(said(1)).to.equal(`Place 1 is ${named}`)
    expect(said(3)).to.equal(`Place 1 is ${named}, ${named}, ${named}`)
    expect(said(4)).to.equal(`Place 1 is ${named}, ${named}, ${named}, once more`)
    expect(said(5)).to.equal(`Place 1 is ${named}, ${named}, ${named}, 2 times more`)
  })
})
