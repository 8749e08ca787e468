import { expect } from 'chai'
import { windowsClash } from '../../../server/capacity/window-plan.wording.js'
import { days } from './days.js'
import { windowOn } from './windows.js'

describe('windowsClash', () => {
  const window = windowOn(days('04-01', '05-01'), { placeId: 'place' })
  const offered = 'Some days are already offered from 2027-04-01 until 2027-05-01'
  const advice = 'nothing was published. Choose other days, or leave out what clashes.'
  const said = (count: number) =>
    windowsClash({ kind: 'WindowsClash', windows: Array.from({ length: count }, () => window) })

  it('names the first window and counts the others', () => {
    expect(said(1)).to.equal(`${offered}; ${advice}`)
    expect(said(2)).to.equal(`${offered}, and there is one more such window; ${advice}`)
    expect(said(3)).to.equal(`${offered}, and there are 2 more such windows; ${advice}`)
  })

  it('says when nothing is left', () => {
    expect(said(0)).to.equal(`Nothing is left to offer; ${advice}`)
  })
})
